package io.github.orgcontent.conformance.schema;

import io.github.orgcontent.constraint.StringFormat;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Patterns that regular expression engines of other languages compile, with the same verdicts: {@code pattern}, and
 * {@code not} for strings that the pattern alone cannot exclude.
 */
final class PortablePatterns {
    /**
     * A line feed anywhere, because anchors match at every line in Ruby; other line terminators at the end, because
     * {@code $} matches before them in Java. Literal characters, because engines do not share an escape for them.
     */
    private static final String LINE_END = "\n|[\r\u0085\u2028\u2029]$";

    private static final String CONTROL = "[\\x00-\\x1F\\x7F-\u009F]";
    private static final String SPACE = "[ \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]";
    private static final Pattern COUNTED_CLASS = Pattern.compile("\\^(\\[[^]]+])\\{([0-9]+),([0-9]{3,})}\\$");
    private static final Pattern CLASS = Pattern.compile("\\[[^]]+]");

    private static final String HYPHENATED = "^[a-z0-9][a-z0-9-]*$";
    private static final String LABEL_OR_DOT = "[a-zA-Z0-9.-]*";
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final String WRONG_LABEL = "\\.[.-]|-\\.|[a-zA-Z0-9-]{64}";
    private static final String YEAR_ZERO = "^0000";

    private static final Map<String, Portable> BY_NAME = Map.of(
            "Text", new Portable(null, CONTROL + "|^" + SPACE + "|" + SPACE + "$"),
            "InlineText", new Portable(null, CONTROL),
            "DateTime", new Portable(null, YEAR_ZERO + "|-00:00$"),
            "PartialDate", new Portable(null, YEAR_ZERO),
            "Decimal", new Portable(null, "^-0[.0]*$"),
            "Id", new Portable(HYPHENATED, "--|-$"),
            "Token", new Portable(HYPHENATED, "--|-$"),
            "DialledNumber", new Portable("^[0-9][0-9 ]*$", "  | $"),
            "PostalCode", new Portable("^[A-Z0-9][A-Z0-9 -]*$", "[ -][ -]|[ -]$"));

    private static final Portable EMAIL = new Portable(
            "^[a-zA-Z0-9.!#\\x24%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9]" + LABEL_OR_DOT + "$",
            "@" + LABEL_OR_DOT + "(?:" + WRONG_LABEL + ")|[.-]$");

    private static final Portable WEB_ADDRESS = new Portable(
            "^https?://(?:(?:[a-zA-Z0-9]" + LABEL_OR_DOT + "\\.)?[a-zA-Z][a-zA-Z0-9-]*\\.?|" + OCTET + "\\." + OCTET
                    + "\\." + OCTET + "\\." + OCTET + ")(?::[0-9]{1,5})?(?:/[a-zA-Z0-9._~!\\x24&'()*+,;=:@/%-]*)?"
                    + "(?:\\?[a-zA-Z0-9._~!\\x24&'()*+,;=:@/?%-]*)?(?:#[a-zA-Z0-9._~!\\x24&'()*+,;=:@/?%-]*)?$",
            "^https?://" + LABEL_OR_DOT + "(?:" + WRONG_LABEL + "|-[:/?#]|-$)"
                    + "|^https?://(?:[a-zA-Z0-9-]+\\.){126}[a-zA-Z0-9]"
                    + "|%[^0-9a-fA-F]|%[0-9a-fA-F][^0-9a-fA-F]|%[0-9a-fA-F]?$");

    /**
     * A pattern that differs from that of the code.
     *
     * @param pattern the pattern, or {@code null} for that of the code without its lookaheads
     * @param excluded alternatives of strings that are not valid
     */
    private record Portable(@Nullable String pattern, String excluded) {}

    private PortablePatterns() {}

    /** Adds the portable form of the pattern of a definition. */
    static void add(ObjectNode definition, String name, String pattern) {
        switch (name) {
            case "Text", "InlineText" -> {
                definition.put("minLength", 1);
                exclude(definition, portable(name).excluded());
            }
            case "EmailAddress" -> add(definition, EMAIL, pattern);
            case "WebAddress" -> add(definition, WEB_ADDRESS, pattern);
            default -> add(definition, portable(name), pattern);
        }
    }

    /** Replaces the patterns in the schema of a rule. */
    static void replaceIn(JsonNode schema) {
        schema.forEach(PortablePatterns::replaceIn);
        if (schema instanceof ObjectNode object && object.path("pattern").isString()) {
            String pattern = object.get("pattern").asString();
            object.remove("pattern");
            add(object, "", pattern);
        }
    }

    private static Portable portable(String name) {
        return BY_NAME.getOrDefault(name, new Portable(null, ""));
    }

    private static void add(ObjectNode definition, Portable portable, String pattern) {
        String anchored = portable.pattern() == null ? converted(pattern) : portable.pattern();
        var counted = COUNTED_CLASS.matcher(anchored);
        if (counted.matches()) {
            anchored = "^" + counted.group(1) + "+$";
            if (!counted.group(2).equals("1")) {
                definition.put("minLength", Integer.parseInt(counted.group(2)));
            }
            definition.put("maxLength", Integer.parseInt(counted.group(3)));
        }
        definition.put("pattern", anchored);
        exclude(definition, portable.excluded().isEmpty() ? LINE_END : portable.excluded() + "|" + LINE_END);
    }

    // A group, because some validators treat an anchor at the end of the pattern as an anchor of all alternatives. With
    // a
    // type, because a value of another type would otherwise violate "not" as well.
    private static void exclude(ObjectNode definition, String alternatives) {
        definition.putObject("not").put("type", "string").put("pattern", "(?:" + alternatives + ")");
    }

    private static String converted(String pattern) {
        String anchored = pattern.replace(StringFormat.END + ")", ")")
                .replace("(?!0000)", "")
                .replace("(?!-00:00)", "")
                .replaceFirst("^\\^\\(\\?!-0[^)]*\\)\\?\\)", "^");
        String ended = anchored.endsWith(StringFormat.END)
                ? anchored.substring(0, anchored.length() - StringFormat.END.length()) + "$"
                : anchored;
        String portable = CLASS.matcher(ended).replaceAll(PortablePatterns::withoutDollar);
        if (portable.contains("(?!") || !portable.endsWith("$")) {
            throw new IllegalArgumentException("no portable form of " + pattern);
        }
        return portable;
    }

    private static String withoutDollar(MatchResult found) {
        return Matcher.quoteReplacement(found.group().replace("$", "\\x24"));
    }
}
