package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What is wrong with the exports, in one message. */
final class CompletenessReport {
    private static final int EXAMPLES = 3;

    private final JsonNode document;
    private final List<? extends Export<?>> exports;
    private final List<Trial> trials;
    private final List<Except> exceptions;
    private final List<String> lines = new ArrayList<>();

    CompletenessReport(
            JsonNode document, List<? extends Export<?>> exports, List<Trial> trials, List<Except> exceptions) {
        this.document = document;
        this.exports = exports;
        this.trials = trials;
        this.exceptions = exceptions;
    }

    void check(Predicate<Leaf> isAsked) {
        List<Leaf> missing = trials.stream()
                .filter(Trial::isMissing)
                .map(Trial::leaf)
                .filter(isAsked)
                .toList();
        tell("neither in the output nor among the losses", missing.stream().filter(leaf -> !isExcepted(leaf)));
        tellFailures();
        exceptions.stream()
                .filter(except -> missing.stream().noneMatch(except::covers))
                .forEach(except -> lines.add("needless exception: " + except));
        for (int i = 0; i < exports.size(); i++) {
            tellLosses(i);
        }
        if (!lines.isEmpty()) {
            throw new AssertionError(String.join("\n", lines));
        }
    }

    private boolean isExcepted(Leaf leaf) {
        return exceptions.stream().anyMatch(except -> except.covers(leaf));
    }

    private void tell(String what, java.util.stream.Stream<Leaf> leaves) {
        Map<String, List<String>> byPattern = leaves.map(Leaf::pointer)
                .collect(Collectors.groupingBy(Leaf::pattern, TreeMap::new, Collectors.toList()));
        if (!byPattern.isEmpty()) {
            lines.add(byPattern.values().stream().mapToInt(List::size).sum() + " leaves are " + what + ":");
        }
        byPattern.forEach((pattern, pointers) -> lines.add("  " + pattern + " (" + pointers.size() + "): "
                + String.join(", ", pointers.subList(0, Math.min(EXAMPLES, pointers.size())))));
    }

    private void tellFailures() {
        trials.stream()
                .filter(trial -> trial.failure() != null)
                .forEach(trial -> lines.add(trial.leaf().pointer() + ": " + trial.failure()));
    }

    private void tellLosses(int export) {
        Set<String> seen = new HashSet<>();
        for (Loss loss : exports.get(export).losses()) {
            if (!seen.add(loss.pointer())) {
                lines.add("export " + export + " tells twice the loss " + loss);
            } else if (document.at(loss.pointer()).isMissingNode()) {
                lines.add("export " + export + " tells the loss of what is not there: " + loss);
            } else if (trials.stream()
                    .noneMatch(trial -> trial.leaf().isBelow(loss.pointer()) && trial.leaves(export))) {
                lines.add("export " + export + " carries what it tells to be lost: " + loss);
            }
        }
    }
}
