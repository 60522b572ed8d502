package io.github.orgcontent.conformance.mutation.schema;

import io.github.orgcontent.conformance.agreement.oracle.ProcessOracle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Mutants of the pattern of a {@code not}. In networknt and ajv {@code $} at the end of a pattern is the end of the text;
 * in Python and many other languages it also matches before a final line break. So Python evaluates them, without
 * formats, which would reject the same documents.
 */
final class DollarAnchors {
    private static final int MOST_TRIALS = 50;

    private DollarAnchors() {}

    static void removeKilledByPython(List<SchemaMutant> mutants, Trials trials, Path folder) throws IOException {
        List<SchemaMutant> mutantsWithDollar = mutants.stream()
                .filter(mutant -> mutant.isOfPattern() && mutant.place().endsWith("/not/pattern"))
                .toList();
        for (int i = 0; i < mutantsWithDollar.size(); i++) {
            ObjectNode schema = (ObjectNode) mutantsWithDollar.get(i).schema();
            schema.findParents("format").forEach(node -> ((ObjectNode) node).remove("format"));
            Files.writeString(
                    folder.resolve(i + ".json"), schema.put("$id", id(i)).toString());
        }
        Optional<ProcessOracle> python = ProcessOracle.jsonschema(folder);
        if (python.isEmpty()) {
            System.out.println("not evaluated, because Python or jsonschema is missing: " + mutantsWithDollar.size()
                    + " patterns");
            mutants.removeAll(mutantsWithDollar);
            return;
        }
        try (ProcessOracle oracle = python.get()) {
            for (int i = 0; i < mutantsWithDollar.size(); i++) {
                if (isKilled(mutantsWithDollar.get(i), id(i), oracle, trials)) {
                    mutants.remove(mutantsWithDollar.get(i));
                }
            }
        }
    }

    private static String id(int number) {
        return "https://orgcontent.github.io/mutant/" + number;
    }

    private static boolean isKilled(SchemaMutant mutant, String id, ProcessOracle oracle, Trials trials) {
        List<Trial> selected = trials.near(mutant)
                .filter(mutant.mayDiffer())
                .limit(MOST_TRIALS)
                .toList();
        List<Boolean> verdicts = oracle.evaluate(
                id, selected.stream().map(trial -> trial.document().text()).toList());
        List<Boolean> expected = selected.stream().map(Trial::isAccepted).toList();
        return !verdicts.equals(expected);
    }
}
