package io.github.orgcontent.conformance.schema;

import java.util.Set;

/** The rules about the text and its parsing, which a schema cannot express because it validates the parsed value. */
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
