package io.github.orgcontent.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Places as lists of steps, and as JSON Pointers (RFC 6901). */
final class Pointer {
    /** Steps inside a rich text that its JSON does not have. */
    private static final Set<String> NOT_IN_JSON = Set.of("byLanguage", "blocks");

    private Pointer() {}

    /** The steps of a path: names of components, indices and keys as text. */
    static List<String> steps(Path path) {
        var steps = new ArrayList<String>();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                Object at = node.getIndex() == null ? node.getKey() : node.getIndex();
                steps.add(String.valueOf(at));
            }
            if (node.getKind() == ElementKind.PROPERTY && !NOT_IN_JSON.contains(node.getName())) {
                steps.add(node.getName());
            }
        }
        return steps;
    }

    /** The steps of a pointer. */
    static List<String> steps(String pointer) {
        var steps = new ArrayList<String>();
        if (!pointer.isEmpty()) {
            for (String step : pointer.substring(1).split("/", -1)) {
                steps.add(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return steps;
    }

    /** The pointer of some steps; no steps give the empty pointer of the whole document. */
    static String of(List<?> steps) {
        var pointer = new StringBuilder();
        for (Object step : steps) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
