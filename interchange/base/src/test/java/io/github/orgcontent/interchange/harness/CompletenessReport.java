package io.github.orgcontent.interchange.harness;

import static java.util.stream.Collectors.groupingBy;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What is wrong with exports, in one message. */
final class CompletenessReport {
    private static final int EXAMPLES = 3;

    private final JsonNode document;
    private final List<? extends Export<?>> exports;
    private final List<Trial> trials;
    private final List<String> lines = new ArrayList<>();

    CompletenessReport(JsonNode document, List<? extends Export<?>> exports, List<Trial> trials) {
        this.document = document;
        this.exports = exports;
        this.trials = trials;
    }

    void check(Predicate<Leaf> isAsked, List<Except> exceptions) {
        List<Trial> missing = trials.stream()
                .filter(Trial::isMissing)
                .filter(trial -> isAsked.test(trial.leaf()))
                .toList();
        tellMissing(missing.stream()
                .filter(trial -> exceptions.stream().noneMatch(except -> except.covers(trial.leaf())))
                .toList());
        exceptions.stream()
                .filter(except -> missing.stream().noneMatch(trial -> except.covers(trial.leaf())))
                .forEach(except -> lines.add("needless exception: " + except));
        tellEach("", trials.stream().filter(trial -> !trial.failure().isEmpty()), Trial::failure);
        for (int i = 0; i < exports.size(); i++) {
            tellLosses(i);
        }
        if (!lines.isEmpty()) {
            throw new AssertionError(String.join("\n", lines));
        }
    }

    private void tellMissing(List<Trial> missing) {
        if (!missing.isEmpty()) {
            lines.add(missing.size() + " leaves are neither in the output nor among the losses:");
            tellEach("  ", missing.stream(), trial -> Leaf.pattern(trial.leaf().pointer()));
        }
    }

    private void tellEach(String indent, Stream<Trial> told, Function<Trial, String> name) {
        Map<String, List<Trial>> byName = told.collect(groupingBy(name, TreeMap::new, Collectors.toList()));
        byName.forEach((key, group) -> lines.add(indent + key + " (" + group.size() + "): " + examples(group)));
    }

    private static String examples(List<Trial> group) {
        return group.stream()
                .limit(EXAMPLES)
                .map(trial -> trial.leaf().pointer())
                .collect(Collectors.joining(", ", "", group.size() > EXAMPLES ? ", …" : ""));
    }

    private void tellLosses(int export) {
        Set<String> told = new HashSet<>();
        for (Loss loss : exports.get(export).losses()) {
            if (!told.add(loss.pointer())) {
                lines.add("export " + export + " tells twice the loss " + loss);
            } else if (document.at(loss.pointer()).isMissingNode()) {
                lines.add("export " + export + " tells the loss of what is not there: " + loss);
            } else if (trials.stream().noneMatch(trial -> trial.provesLoss(loss.pointer(), export))) {
                lines.add("export " + export + " carries what it tells to be lost: " + loss);
            }
        }
    }
}
