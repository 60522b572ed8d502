package io.github.orgcontent.interchange.jsonimport;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.validation.JsonPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * The values of one JSON document that an import has consumed, by their JSON Pointers. Every other value is a loss.
 *
 * <p>A value without any content, {@code []} or <code>{}</code>, is never a loss.
 */
public final class ConsumedProperties {
    private final Set<String> consumed = new HashSet<>();
    private final Set<String> ancestors = new HashSet<>();
    private final Map<String, String> reasons = new HashMap<>();
    private final Map<String, Set<Loss>> notes = new HashMap<>();

    /** A document of which nothing is consumed yet. */
    public ConsumedProperties() {}

    /** Marks a value, with all it contains, as consumed. */
    public void consume(String pointer) {
        consumed.add(pointer);
        addAncestors(pointer);
    }

    /**
     * Marks a value, with all it contains, as lost. The first reason for a pointer stands.
     *
     * @param reason one English sentence without a full stop
     */
    public void lose(String pointer, String reason) {
        reasons.putIfAbsent(pointer, reason);
        addAncestors(pointer);
    }

    /**
     * Adds a loss of a detail of a value, and does not change whether the value itself is consumed.
     *
     * @param name the name of the detail: {@code white space}
     */
    public void note(String pointer, String name, String reason) {
        notes.computeIfAbsent(pointer, any -> new LinkedHashSet<>()).add(new Loss(pointer, name, reason));
        addAncestors(pointer);
    }

    private void addAncestors(String pointer) {
        int end = pointer.lastIndexOf('/');
        while (end >= 0 && ancestors.add(pointer.substring(0, end))) {
            end = pointer.lastIndexOf('/', end - 1);
        }
    }

    /**
     * The values that are not consumed and the notes, in document order. Of a value of which no part is consumed the
     * value itself is the loss.
     *
     * @param root the document
     * @param rootName the name of the document in losses: {@code item}
     * @param defaultReason the reason for a property that the import ignored, by its name
     */
    public List<Loss> losses(JsonCursor root, String rootName, UnaryOperator<String> defaultReason) {
        var losses = new ArrayList<Loss>();
        if (root.json().isContainer()) {
            ancestors.add(root.pointer());
        }
        collect(root.json(), root.pointer(), rootName, defaultReason, losses);
        return losses;
    }

    private void collect(
            JsonNode value, String pointer, String name, UnaryOperator<String> defaultReason, List<Loss> losses) {
        losses.addAll(notes.getOrDefault(pointer, Set.of()));
        String reason = reasons.get(pointer);
        if (reason != null) {
            losses.add(new Loss(pointer, name, reason));
        } else if (consumed.contains(pointer)) {
            return;
        } else if (value.isContainer() && (value.isEmpty() || ancestors.contains(pointer))) {
            collectParts(value, pointer, name, defaultReason, losses);
        } else {
            losses.add(new Loss(pointer, name, defaultReason.apply(name)));
        }
    }

    private void collectParts(
            JsonNode value, String pointer, String name, UnaryOperator<String> defaultReason, List<Loss> losses) {
        int index = 0;
        for (JsonNode element : value.isArray() ? value.values() : List.<JsonNode>of()) {
            collect(element, pointer + "/" + index++, name, defaultReason, losses);
        }
        value.properties()
                .forEach(property -> collect(
                        property.getValue(),
                        pointer + "/" + JsonPointer.escape(property.getKey()),
                        property.getKey(),
                        defaultReason,
                        losses));
    }
}
