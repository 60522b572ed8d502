package io.github.orgcontent.rule;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * A rule between the components of a document.
 *
 * @param code stable code, for example {@code news.updated-before-published}
 * @param check reports all violations in a document; must accept null in every component
 * @param reads paths of the components that the rule reads, relative to the document, with {@code *} for any index or
 *     key and {@code **} for any path below; after {@value #PARENT}, relative to the parent of the violation's
 *     location. If one of these components was not readable, the violation is not reported
 * @param schema the rule as JSON Schema for the document; empty if JSON Schema cannot express it
 */
public record Rule<T>(String code, BiConsumer<T, ViolationCollector> check, List<String> reads, String schema) {
    /** Prefix of a path that is relative to the parent of the violation's location. */
    public static final String PARENT = "../";

    /** A rule that JSON Schema cannot express. */
    public static <T> Rule<T> of(String code, BiConsumer<T, ViolationCollector> check, String... reads) {
        return new Rule<>(code, check, List.of(reads), "");
    }

    /**
     * A rule that compares the elements of a list or tree: ids, references, cycles. It reports at most
     * {@value FirstPlaces#MAX} violations of a document; the last has the number of the others.
     */
    public static <T> Rule<T> ofElements(String code, BiConsumer<T, ViolationCollector> check, String... reads) {
        return of(
                code,
                (document, violations) -> {
                    var places = new FirstPlaces(violations);
                    check.accept(document, places);
                    places.finish();
                },
                reads);
    }

    /** A copy of the rule with its JSON Schema. */
    public Rule<T> withSchema(String jsonSchema) {
        return new Rule<>(code, check, reads, jsonSchema);
    }
}
