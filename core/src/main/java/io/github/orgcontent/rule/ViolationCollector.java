package io.github.orgcontent.rule;

import java.util.Map;

/** Receives the violations of a rule. */
public interface ViolationCollector {
    /**
     * Reports a violation.
     *
     * @param parameters values for the placeholders of the message
     * @param path path from the document to the location of the violation: component names, list indices
     *     ({@code Integer}) and map keys, for example {@code "body", tag, 3, "quote"}
     */
    void report(Map<String, ?> parameters, Object... path);

    /** Whether the collector ignores further violations, so that a rule can stop. */
    default boolean isFull() {
        return false;
    }

    /** Reports a violation whose message has no placeholders. */
    default void report(Object... path) {
        report(Map.of(), path);
    }
}
