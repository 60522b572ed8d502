package io.github.orgcontent.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Conversion of Jakarta property paths to reference tokens of JSON Pointers. */
final class PropertyPaths {
    /** Elements of property paths that do not exist in JSON. */
    private static final Set<String> NOT_IN_JSON = Set.of("byLanguage", "blocks");

    private PropertyPaths() {}

    /** Names of components, indices and keys of a path. */
    static List<String> tokens(Path path) {
        var tokens = new ArrayList<String>();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                Object element = node.getIndex() == null ? node.getKey() : node.getIndex();
                tokens.add(String.valueOf(element));
            }
            if (node.getKind() == ElementKind.PROPERTY && !NOT_IN_JSON.contains(node.getName())) {
                tokens.add(node.getName());
            }
        }
        return tokens;
    }
}
