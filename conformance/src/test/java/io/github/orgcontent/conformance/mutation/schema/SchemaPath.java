package io.github.orgcontent.conformance.mutation.schema;

import io.github.orgcontent.conformance.agreement.document.Target;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The parts of a schema that apply to a location in a document. */
final class SchemaPath {
    private final JsonNode schema;
    private final List<String> path = new ArrayList<>();
    private int last;
    private String at = "";

    private SchemaPath(JsonNode schema) {
        this.schema = schema;
    }

    /** The parts of a schema on the path to a location, and last those that apply to it. */
    static SchemaPath of(JsonNode schema, List<String> steps) {
        var trace = new SchemaPath(schema);
        trace.enter("");
        steps.forEach(trace::step);
        return trace;
    }

    // The reference and the referenced definition both apply.
    private void enter(String pointer) {
        last = path.size();
        at = pointer;
        path.add(at);
        for (JsonNode next = reference(); !next.isMissingNode(); next = reference()) {
            at = next.asString().substring(1);
            path.add(at);
        }
    }

    private JsonNode reference() {
        JsonNode alone = schema.at(at + "/$ref");
        return alone.isMissingNode() ? schema.at(at + "/allOf/0/$ref") : alone;
    }

    private void step(String step) {
        JsonNode node = schema.at(at);
        if (step.equals(Target.EACH)) {
            enter(at + (node.has("items") ? "/items" : "/additionalProperties"));
        } else if (node.path("properties").has(step)) {
            enter(at + "/properties/" + step);
        } else {
            enter(at + "/allOf/" + branch(node.get("allOf"), step) + "/then");
        }
    }

    private static int branch(JsonNode branches, String type) {
        for (int i = 0; i < branches.size(); i++) {
            if (branches.get(i).at("/if/properties/type/const").asString("").equals(type)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no branch " + type);
    }

    /** The relevance of a change in the schema for the location in the document; 0 if it is unrelated. */
    int nearness(String changed) {
        int nearest = 0;
        for (int i = 0; i < path.size(); i++) {
            String part = path.get(i);
            boolean isRelated =
                    changed.startsWith(part + "/") || part.startsWith(changed + "/") || part.equals(changed);
            int depth = Math.min(depth(part), depth(changed));
            nearest = Math.max(nearest, isRelated ? depth + (i < last ? 0 : 100) : 0);
        }
        return nearest;
    }

    private static int depth(String pointer) {
        return (int) pointer.chars().filter(c -> c == '/').count();
    }
}
