package io.github.orgcontent.conformance.mutation.schema;

import io.github.orgcontent.conformance.agreement.document.Target;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Which parts of a schema speak of a place in a document. */
final class Trace {
    private final JsonNode schema;
    private final List<String> way = new ArrayList<>();
    private int last;
    private String at = "";

    private Trace(JsonNode schema) {
        this.schema = schema;
    }

    /** The parts of a schema on the way to a place, and last those that speak of it. */
    static Trace of(JsonNode schema, List<String> steps) {
        var trace = new Trace(schema);
        trace.arrive("");
        steps.forEach(trace::step);
        return trace;
    }

    // Where something refers to a definition, both speak.
    private void arrive(String pointer) {
        last = way.size();
        at = pointer;
        way.add(at);
        while (schema.at(at).has("$ref")) {
            at = schema.at(at).get("$ref").asString().substring(1);
            way.add(at);
        }
    }

    private void step(String step) {
        JsonNode node = schema.at(at);
        if (step.equals(Target.PLAIN) || step.equals(Target.MARKED)) {
            arrive(at + (step.equals(Target.PLAIN) ? "/then" : "/else"));
        } else if (step.equals(Target.EACH)) {
            arrive(at + (node.has("items") ? "/items" : "/additionalProperties"));
        } else if (node.path("properties").has(step)) {
            arrive(at + "/properties/" + step);
        } else {
            arrive(at + "/allOf/" + branch(node.get("allOf"), step) + "/then");
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

    /** How much a change at a place of the schema has to do with the place in the document. */
    int nearness(String changed) {
        int nearest = 0;
        for (int i = 0; i < way.size(); i++) {
            String part = way.get(i);
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
