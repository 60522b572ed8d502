package io.github.orgcontent.rule;

import java.util.Map;

/** Where a rule tells what it found. */
public interface ViolationCollector {
    /**
     * Reports a finding.
     *
     * @param parameters the values that the rule's message names
     * @param place the way from the document to the place: component names, list indices ({@code Integer}) and map
     *     keys, for example {@code "body", tag, 3, "quote"}
     */
    void report(Map<String, ?> parameters, Object... place);

    /** Whether nothing more will be reported, so that looking on is in vain. */
    default boolean isFull() {
        return false;
    }

    /** Reports a finding whose message has no parameters. */
    default void report(Object... place) {
        report(Map.of(), place);
    }
}
