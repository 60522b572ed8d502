package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.json.ContentModule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where one document of the model is not as another, as JSON. */
final class Differences {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();
    private static final Pattern RICH =
            Pattern.compile("(.*/(?:body|about|description|boilerplate|notesToEditors)/[a-z]{2})/[0-9]+/.*");

    private final List<String> pointers = new ArrayList<>();

    private Differences() {}

    /** The pointers of leaves that only one has, or that differ. */
    static List<String> between(Object one, Object other) {
        var differences = new Differences();
        differences.compare(MAPPER.valueToTree(one), MAPPER.valueToTree(other), "");
        return differences.pointers;
    }

    /**
     * Those that no loss covers. A rich text becomes a plain one, so that a loss of structure anywhere in it means that
     * it comes back in paragraphs.
     */
    static List<String> untold(List<String> pointers, List<Loss> losses) {
        return pointers.stream()
                .filter(pointer -> losses.stream().noneMatch(loss -> covers(loss.pointer(), pointer)))
                .toList();
    }

    private static boolean covers(String loss, String pointer) {
        var rich = RICH.matcher(loss);
        String start = rich.matches() ? rich.group(1) : loss;
        return pointer.equals(start) || pointer.startsWith(start + "/");
    }

    private void compare(JsonNode one, JsonNode other, String pointer) {
        if (one.isArray() && other.isArray()) {
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                compare(one.path(i), other.path(i), pointer + "/" + i);
            }
        } else if (one.isObject() && other.isObject()) {
            var names = new TreeSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            names.forEach(name -> compare(one.path(name), other.path(name), pointer + "/" + name));
        } else if (!one.equals(other)) {
            pointers.add(pointer);
        }
    }
}
