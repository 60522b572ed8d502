package io.github.orgcontent.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Places as lists of steps, and as JSON PropertyPathss (RFC 6901). */
final class PropertyPaths {
    /** Steps inside a rich text that its JSON does not have. */
    private static final Set<String> NOT_IN_JSON = Set.of("byLanguage", "blocks");

    private PropertyPaths() {}

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
}
