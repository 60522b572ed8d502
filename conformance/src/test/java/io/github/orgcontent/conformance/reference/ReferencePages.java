package io.github.orgcontent.conformance.reference;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.conformance.schema.EditorSchema;
import io.github.orgcontent.conformance.schema.MinimalValues;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.testing.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The pages of the reference: an index, and one page for each definition of the schema. */
final class ReferencePages {
    private static final String ROOT = OrganizationContent.class.getSimpleName();
    private static final String OTHER_RULES = "x-rules";
    private static final String INDEX = "index.html";

    private final Map<String, JsonNode> types = new LinkedHashMap<>();
    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private final MinimalValues minimal;
    private final JsonNode otherRules;

    private ReferencePages() {
        // The schema for editors has the descriptions of the words.
        ObjectNode schema = EditorSchema.create();
        minimal = new MinimalValues(schema);
        types.put(ROOT, schema);
        schema.get("$defs").properties().forEach(definition -> types.put(definition.getKey(), definition.getValue()));
        otherRules = schema.get("$defs").get(OTHER_RULES);
        types.remove(OTHER_RULES);
        List<String> documents =
                ContentSchema.types().stream().map(Class::getSimpleName).toList();
        addGroup("Documents", documents::contains);
        addGroup("Parts of documents", name -> !documents.contains(name) && !isText(name));
        addGroup("Texts and words", this::isText);
    }

    private void addGroup(String name, Predicate<String> members) {
        groups.put(name, types.keySet().stream().filter(members).toList());
    }

    private JsonNode schemaOf(String name) {
        return Objects.requireNonNull(types.get(name), name);
    }

    private boolean isText(String name) {
        return schemaOf(name).path("type").asString("").equals("string");
    }

    /** The pages by file name. */
    static Map<String, String> all() {
        var pages = new ReferencePages();
        Map<String, String> all = new LinkedHashMap<>();
        all.put(INDEX, Html.page("Reference of the schema", pages.index(), pages.navigation("")));
        pages.types.forEach((name, schema) ->
                all.put(fileOf(name), Html.page(name, pages.page(name, schema), pages.navigation(name))));
        return all;
    }

    private static String fileOf(String type) {
        return type + ".html";
    }

    private String navigation(String current) {
        var navigation = new StringBuilder();
        groups.forEach((group, names) -> navigation
                .append("<h2>" + group + "</h2>\n")
                .append(Html.list(names.stream()
                        .map(name -> name.equals(current)
                                ? link(name).replace("<a ", "<a aria-current=\"page\" ")
                                : link(name))
                        .toList())));
        return navigation.toString();
    }

    private String index() {
        var body = new StringBuilder(
                "<p>Every type of the JSON form of <code>orgcontent</code>, generated from its JSON Schema.</p>\n");
        groups.forEach((group, names) -> {
            var rows = new StringBuilder();
            names.forEach(name -> rows.append("<tr><th scope=\"row\">" + link(name) + "</th><td>"
                    + text(schemaOf(name), "description") + "</td></tr>\n"));
            body.append(Html.section(group, table(List.of("Type", "Description"), rows.toString())));
        });
        List<String> codes = new ArrayList<>();
        otherRules.path("enum").forEach(code -> codes.add(TypeRules.line(code.asString())));
        return body + Html.section("Rules that the schema does not express, or only in part", Html.list(codes));
    }

    private static String table(List<String> columns, String rows) {
        return "<table>\n<thead><tr><th scope=\"col\">" + String.join("</th><th scope=\"col\">", columns)
                + "</th></tr></thead>\n<tbody>\n" + rows + "</tbody>\n</table>\n";
    }

    private String page(String name, JsonNode schema) {
        boolean isObject = schema.has("properties");
        String form = isObject ? "" : SchemaTexts.constraints(schema) + elements(schema);
        String example = isText(name) ? "" : Html.block(Nodes.toText(minimal.of(name)));
        return "<p>" + text(schema, "description") + "</p>\n"
                + Html.section("Words", words(schema))
                + Html.section("Form", form)
                + Html.section("Properties", isObject ? properties(schema) : "")
                + Html.section("Alternatives", Html.list(alternatives(schema)))
                + Html.section("Smallest valid value", example)
                + Html.section("Rules", Html.list(TypeRules.of(name)) + conditions(schema))
                + Html.section("Used by", Html.list(usedBy(name)));
    }

    private static String words(JsonNode schema) {
        var rows = new StringBuilder();
        for (int i = 0; i < schema.path("enum").size(); i++) {
            rows.append("<tr><th scope=\"row\">"
                    + Html.code(schema.get("enum").get(i).asString()) + "</th><td>"
                    + Html.escape(schema.get("enumDescriptions").get(i).asString()) + "</td></tr>\n");
        }
        return rows.isEmpty() ? "" : table(List.of("Word", "Meaning"), rows.toString());
    }

    private static String elements(JsonNode schema) {
        String type = typeOf(schema);
        return type.contains("<a ") ? "<p>A " + type + ".</p>\n" : "";
    }

    private static String properties(JsonNode schema) {
        var rows = new StringBuilder();
        schema.get("properties").properties().forEach(property -> {
            boolean required = schema.path("required")
                    .valueStream()
                    .anyMatch(name -> name.asString().equals(property.getKey()));
            rows.append("<tr><th scope=\"row\" id=\"" + Html.escape(property.getKey()) + "\">"
                    + Html.code(property.getKey()) + (required ? " <span class=\"required\">required</span>" : "")
                    + "</th><td>" + typeOf(property.getValue()) + "</td><td>"
                    + text(property.getValue(), "description") + SchemaTexts.constraints(property.getValue())
                    + "</td></tr>\n");
        });
        return table(List.of("Name", "Type", "Description"), rows.toString());
    }

    private static String text(JsonNode schema, String keyword) {
        return Html.escape(schema.path(keyword).asString(""));
    }

    private static String typeOf(JsonNode schema) {
        if (schema.has("$ref")) {
            return link(nameOf(schema.get("$ref")));
        } else if (schema.path("allOf").path(0).has("$ref")) {
            return typeOf(schema.get("allOf").get(0));
        } else if (schema.has("items")) {
            return "list of " + typeOf(schema.get("items"));
        } else if (schema.path("additionalProperties").isObject()) {
            return "language map of " + typeOf(schema.get("additionalProperties"));
        }
        return Html.escape(schema.path("type").asString("word"));
    }

    private static String nameOf(JsonNode reference) {
        return reference.asString().replaceFirst("^#/\\$defs/", "");
    }

    private static String link(String type) {
        return "<a href=\"" + fileOf(type) + "\">" + type + "</a>";
    }

    private static List<String> alternatives(JsonNode schema) {
        return schema.path("allOf")
                .valueStream()
                .filter(condition -> condition.path("then").has("$ref"))
                .map(condition ->
                        Html.code(condition.at("/if/properties/type/const").asString()) + ": "
                                + link(nameOf(condition.get("then").get("$ref"))))
                .toList();
    }

    private static String conditions(JsonNode schema) {
        List<String> conditions = schema.path("allOf")
                .valueStream()
                .filter(condition ->
                        !condition.has("$ref") && !condition.path("then").has("$ref"))
                .map(condition -> Html.block(Nodes.toText(condition)))
                .toList();
        return conditions.isEmpty() ? "" : Html.details("In the schema", String.join("", conditions));
    }

    private List<String> usedBy(String name) {
        String reference = "\"#/$defs/" + name + "\"";
        return types.entrySet().stream()
                .filter(type -> withoutDefinitions(type.getValue()).contains(reference))
                .map(type -> link(type.getKey()))
                .toList();
    }

    private static String withoutDefinitions(JsonNode schema) {
        ObjectNode copy = (ObjectNode) schema.deepCopy();
        copy.remove("$defs");
        return copy.toString();
    }
}
