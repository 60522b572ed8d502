package io.github.orgcontent.conformance.schema;

import java.util.Set;

/** What is about the text and the reading of it, not about a JSON value that a schema could judge. */
public final class ParserRules {
    /** The codes of these rules. */
    public static final Set<String> CODES = Set.of(
            "json.syntax",
            "json.trailing",
            "json.encoding",
            "json.limit",
            "json.precision",
            "json.duplicate-property",
            "violations.limit");

    private ParserRules() {}
}
