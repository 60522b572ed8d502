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

/** Collects the errors of exports in one message. */
final class CompletenessReport {
    private static final int EXAMPLES = 3;

    private final JsonNode document;
    private final List<? extends Export<?>> exports;
    private final List<AlterationResult> results;
    private final List<String> lines = new ArrayList<>();

    CompletenessReport(JsonNode document, List<? extends Export<?>> exports, List<AlterationResult> results) {
        this.document = document;
        this.exports = exports;
        this.results = results;
    }

    void check(Predicate<Leaf> isInScope, List<ExcludedPattern> exceptions) {
        List<AlterationResult> missing = results.stream()
                .filter(AlterationResult::isMissing)
                .filter(result -> isInScope.test(result.leaf()))
                .toList();
        addMissing(missing.stream()
                .filter(result -> exceptions.stream().noneMatch(except -> except.covers(result.leaf())))
                .toList());
        exceptions.stream()
                .filter(except -> missing.stream().noneMatch(result -> except.covers(result.leaf())))
                .forEach(except -> lines.add("needless exception: " + except));
        addGroups("", results.stream().filter(result -> !result.failure().isEmpty()), AlterationResult::failure);
        for (int i = 0; i < exports.size(); i++) {
            checkLosses(i);
        }
        if (!lines.isEmpty()) {
            throw new AssertionError(String.join("\n", lines));
        }
    }

    private void addMissing(List<AlterationResult> missing) {
        if (!missing.isEmpty()) {
            lines.add(missing.size() + " leaves are neither in the output nor among the losses:");
            addGroups("  ", missing.stream(), result -> Leaf.pattern(result.leaf().pointer()));
        }
    }

    private void addGroups(String indent, Stream<AlterationResult> selected, Function<AlterationResult, String> name) {
        Map<String, List<AlterationResult>> byName = selected.collect(groupingBy(name, TreeMap::new, Collectors.toList()));
        byName.forEach((key, group) -> lines.add(indent + key + " (" + group.size() + "): " + examples(group)));
    }

    private static String examples(List<AlterationResult> group) {
        return group.stream()
                .limit(EXAMPLES)
                .map(result -> result.leaf().pointer())
                .collect(Collectors.joining(", ", "", group.size() > EXAMPLES ? ", …" : ""));
    }

    private void checkLosses(int export) {
        Set<String> pointers = new HashSet<>();
        for (Loss loss : exports.get(export).losses()) {
            if (!pointers.add(loss.pointer())) {
                lines.add("export " + export + " reports twice the loss " + loss);
            } else if (document.at(loss.pointer()).isMissingNode()) {
                lines.add("export " + export + " reports the loss of a value that does not exist: " + loss);
            } else if (results.stream().noneMatch(result -> result.provesLoss(loss.pointer(), export))) {
                lines.add("export " + export + " carries a value that it reports as lost: " + loss);
            }
        }
    }
}
