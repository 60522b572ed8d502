package io.github.orgcontent.conformance.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The constraints of a schema in words. */
final class SchemaTexts {
    private static final int SHORT = 80;

    private static final Map<String, String> UNITS =
            Map.of("Length", "characters", "Items", "entries", "Properties", "languages", "imum", "");

    private SchemaTexts() {}

    /** The constraints of a schema as a list. */
    static String constraints(JsonNode schema) {
        List<String> lines = new ArrayList<>();
        for (String suffix : List.of("Length", "Items", "Properties", "imum")) {
            addRange(
                    schema.path("min" + suffix).asString(""),
                    schema.path("max" + suffix).asString(""),
                    suffix,
                    lines);
        }
        if (schema.path("uniqueItems").asBoolean(false)) {
            lines.add("no duplicates");
        }
        if (schema.has("default")) {
            lines.add("default: " + Html.code(schema.get("default").asString()));
        }
        if (schema.has("const")) {
            lines.add("always " + Html.code(schema.get("const").asString()));
        }
        addPattern("pattern", schema.path("pattern").asString(""), lines);
        addPattern("must not match", schema.at("/not/pattern").asString(""), lines);
        schema.path("examples")
                .forEach(example -> lines.add(
                        "example: " + Html.code(example.isString() ? example.asString() : example.toString())));
        return Html.list(lines);
    }

    private static void addRange(String min, String max, String suffix, List<String> lines) {
        String unit = (" " + UNITS.get(suffix)).stripTrailing();
        if (!min.isEmpty() && !max.isEmpty()) {
            lines.add(min + " to " + max + unit);
        } else if (!min.isEmpty()) {
            lines.add("at least " + min + unit);
        } else if (!max.isEmpty()) {
            lines.add("at most " + max + unit);
        }
    }

    private static void addPattern(String label, String pattern, List<String> lines) {
        if (pattern.length() > SHORT) {
            lines.add(Html.details(label, Html.block(pattern.replace("\n", "\\n"))));
        } else if (!pattern.isEmpty()) {
            lines.add(label + ": " + Html.code(pattern.replace("\n", "\\n")));
        }
    }
}
