package io.github.orgcontent.conformance.reference;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.testing.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The pages of the reference: an index, and one page for each definition of the schema. */
final class ReferencePages {
    private static final String ROOT = "OrganizationContent";
    private static final String OTHER_RULES = "x-rules";

    private final Map<String, JsonNode> types = new LinkedHashMap<>();
    private final JsonNode rules;

    private ReferencePages() {
        ObjectNode schema =
                Nodes.parse(ContentSchema.of(OrganizationContent.class).toString());
        types.put(ROOT, schema);
        schema.get("$defs").properties().forEach(definition -> types.put(definition.getKey(), definition.getValue()));
        rules = schema.get("$defs").get(OTHER_RULES);
        types.remove(OTHER_RULES);
    }

    /** The pages by file name. */
    static Map<String, String> all() {
        var pages = new ReferencePages();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("index.html", pages.index());
        pages.types.forEach((name, schema) -> all.put(fileOf(name), pages.page(name, schema)));
        return all;
    }

    private static String fileOf(String type) {
        return type + ".html";
    }

    private String index() {
        var items = new StringBuilder("<ul>\n");
        types.forEach((name, schema) -> items.append("<li>")
                .append(link(name))
                .append(": ")
                .append(Html.escape(schema.path("description").asString("")))
                .append("</li>\n"));
        items.append("</ul>\n<h2>Rules that the schema does not express</h2>\n<ul>\n");
        rules.path("enum")
                .forEach(code -> items.append("<li><code>")
                        .append(Html.escape(code.asString()))
                        .append("</code></li>\n"));
        return Html.page("Reference of the schema", items.append("</ul>\n").toString());
    }

    private String page(String name, JsonNode schema) {
        var body =
                new StringBuilder("<p>" + Html.escape(schema.path("description").asString("")) + "</p>\n");
        body.append(properties(schema));
        String constraints = constraints(schema);
        body.append(constraints.isEmpty() ? "" : "<h2>Form</h2>\n" + constraints);
        body.append(examples(schema)).append(conditions(schema)).append(usedBy(name));
        return Html.page(name, body + "<p><a href=\"index.html\">All types</a></p>\n");
    }

    private String properties(JsonNode schema) {
        if (schema.path("properties").isEmpty()) {
            return "";
        }
        var table = new StringBuilder("<h2>Properties</h2>\n<table>\n<thead><tr><th scope=\"col\">Name</th>"
                + "<th scope=\"col\">Type</th><th scope=\"col\">Description</th></tr></thead>\n<tbody>\n");
        schema.get("properties").properties().forEach(property -> {
            boolean required = schema.path("required")
                    .valueStream()
                    .anyMatch(name -> name.asString().equals(property.getKey()));
            table.append("<tr><th scope=\"row\" id=\"")
                    .append(Html.escape(property.getKey()))
                    .append("\"><code>")
                    .append(Html.escape(property.getKey()))
                    .append("</code>")
                    .append(required ? " <strong>required</strong>" : "")
                    .append("</th><td>")
                    .append(typeOf(property.getValue()))
                    .append("</td><td>")
                    .append(Html.escape(property.getValue().path("description").asString("")))
                    .append(constraints(property.getValue()))
                    .append(examples(property.getValue()))
                    .append("</td></tr>\n");
        });
        return table.append("</tbody>\n</table>\n").toString();
    }

    private String typeOf(JsonNode schema) {
        if (schema.has("$ref")) {
            return link(nameOf(schema.get("$ref")));
        } else if (schema.path("allOf").path(0).has("$ref")) {
            return typeOf(schema.get("allOf").get(0));
        } else if (schema.has("items")) {
            return "list of " + typeOf(schema.get("items"));
        } else if (schema.path("additionalProperties").isObject()) {
            return "language map of " + typeOf(schema.get("additionalProperties"));
        }
        return schema.has("const") ? "word" : Html.escape(schema.path("type").asString("word"));
    }

    private static String nameOf(JsonNode reference) {
        return reference.asString().replaceFirst("^#/\\$defs/", "");
    }

    private static String link(String type) {
        return "<a href=\"" + fileOf(type) + "\">" + type + "</a>";
    }

    private String constraints(JsonNode schema) {
        List<String> lines = new ArrayList<>();
        for (String keyword : List.of(
                "minLength",
                "maxLength",
                "minItems",
                "maxItems",
                "minProperties",
                "maxProperties",
                "minimum",
                "maximum",
                "uniqueItems",
                "default",
                "const",
                "pattern",
                "format")) {
            if (schema.has(keyword)) {
                lines.add(keyword + ": <code>" + Html.escape(schema.get(keyword).asString()) + "</code>");
            }
        }
        schema.path("enum").forEach(word -> lines.add("<code>" + Html.escape(word.asString()) + "</code>"));
        return Html.list(lines);
    }

    private static String examples(JsonNode schema) {
        List<String> lines = schema.path("examples")
                .valueStream()
                .map(example -> "Example: <code>"
                        + Html.escape(example.isString() ? example.asString() : example.toString()) + "</code>")
                .toList();
        return Html.list(lines);
    }

    private String conditions(JsonNode schema) {
        var list = new StringBuilder();
        schema.path("allOf").forEach(condition -> {
            if (condition.path("then").has("$ref")) {
                String type = nameOf(condition.get("then").get("$ref"));
                list.append("<li>").append(link(type)).append("</li>\n");
            } else if (!condition.has("$ref")) {
                list.append("<li><code>")
                        .append(Html.escape(condition.toString()))
                        .append("</code></li>\n");
            }
        });
        return list.isEmpty() ? "" : "<h2>Alternatives and conditions</h2>\n<ul>\n" + list + "</ul>\n";
    }

    private String usedBy(String name) {
        String reference = "\"#/$defs/" + name + "\"";
        List<String> users = types.entrySet().stream()
                .filter(type -> withoutDefinitions(type.getValue()).contains(reference))
                .map(type -> link(type.getKey()))
                .toList();
        return users.isEmpty() ? "" : "<h2>Used by</h2>\n" + Html.list(users);
    }

    private static String withoutDefinitions(JsonNode schema) {
        ObjectNode copy = (ObjectNode) schema.deepCopy();
        copy.remove("$defs");
        return copy.toString();
    }
}
