package io.github.orgcontent.conformance.mutation.schema;

import io.github.orgcontent.conformance.agreement.oracle.ProcessOracle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Patterns that end with {@code $}. To networknt and to ajv that is the end of the text; to Python, and to much else, it
 * is also what comes before a final line break. So Python has to be asked, without formats, which would say the same.
 */
final class DollarAnchors {
    private static final int ASKED = 50;

    private DollarAnchors() {}

    static void removeWhatPythonNotices(List<SchemaMutant> mutants, Trials trials, Path folder) throws IOException {
        List<SchemaMutant> loose = mutants.stream()
                .filter(mutant -> mutant.isOfPattern() && mutant.change().endsWith("$\""))
                .toList();
        for (int i = 0; i < loose.size(); i++) {
            ObjectNode schema = (ObjectNode) loose.get(i).schema();
            schema.findParents("format").forEach(node -> ((ObjectNode) node).remove("format"));
            Files.writeString(
                    folder.resolve(i + ".json"), schema.put("$id", id(i)).toString());
        }
        Optional<ProcessOracle> python = ProcessOracle.jsonschema(folder);
        if (python.isEmpty()) {
            System.out.println("not judged, because Python or jsonschema is missing: " + loose.size() + " loose ends");
            mutants.removeAll(loose);
            return;
        }
        try (ProcessOracle judge = python.get()) {
            for (int i = 0; i < loose.size(); i++) {
                if (isNoticed(loose.get(i), id(i), judge, trials)) {
                    mutants.remove(loose.get(i));
                }
            }
        }
    }

    private static String id(int number) {
        return "https://orgcontent.github.io/mutant/" + number;
    }

    private static boolean isNoticed(SchemaMutant mutant, String id, ProcessOracle judge, Trials trials) {
        List<Trial> asked =
                trials.near(mutant).filter(mutant.mayErr()).limit(ASKED).toList();
        List<Boolean> verdicts = judge.judge(
                id, asked.stream().map(trial -> trial.document().text()).toList());
        List<Boolean> expected = asked.stream().map(Trial::isAccepted).toList();
        return !verdicts.equals(expected);
    }
}
