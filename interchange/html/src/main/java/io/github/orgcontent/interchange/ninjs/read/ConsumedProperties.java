package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.validation.JsonPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What of an item was taken, so that all the rest can be told to be lost. */
final class ConsumedProperties {
    private final Set<String> taken = new HashSet<>();
    private final Set<String> entered = new HashSet<>();
    private final Map<String, String> reasons = new HashMap<>();
    private final Map<String, List<Loss>> notes = new HashMap<>();

    void take(String pointer) {
        taken.add(pointer);
        enter(pointer);
    }

    void lose(String pointer, String why) {
        reasons.put(pointer, why);
        enter(pointer);
    }

    /** What was said to be lost is not, or not yet. */
    void regain(String pointer) {
        reasons.remove(pointer);
    }

    void note(String pointer, String what, String why) {
        notes.computeIfAbsent(pointer, place -> new ArrayList<>()).add(new Loss(pointer, what, why));
        enter(pointer);
    }

    private void enter(String pointer) {
        for (int end = pointer.length(); end > 0 && entered.add(pointer.substring(0, end)); ) {
            end = pointer.lastIndexOf('/', end - 1);
        }
    }

    /** What was not taken, in the order of the item; a part of which nothing was taken is told as a whole. */
    List<Loss> losses(NinjsNode item) {
        var losses = new ArrayList<Loss>();
        collect(item.json(), item.pointer(), "item", losses);
        return losses;
    }

    private void collect(JsonNode value, String pointer, String name, List<Loss> losses) {
        losses.addAll(notes.getOrDefault(pointer, List.of()));
        String why = reasons.get(pointer);
        if (why != null) {
            losses.add(new Loss(pointer, name, why));
        } else if (!taken.contains(pointer)) {
            if (!isEntered(value, pointer)) {
                losses.add(new Loss(pointer, name, LossReasons.of(name)));
            } else {
                collectBelow(value, pointer, name, losses);
            }
        }
    }

    // The item itself is always gone through, and what is empty holds nothing to lose.
    private boolean isEntered(JsonNode value, String pointer) {
        return value.isContainer() && (value.isEmpty() || pointer.isEmpty() || entered.contains(pointer));
    }

    private void collectBelow(JsonNode value, String pointer, String name, List<Loss> losses) {
        int i = 0;
        for (JsonNode element : value.isArray() ? value.values() : List.<JsonNode>of()) {
            collect(element, pointer + "/" + i++, name, losses);
        }
        if (value.isObject()) {
            value.properties()
                    .forEach(property -> collect(
                            property.getValue(),
                            pointer + "/" + JsonPointer.escape(property.getKey()),
                            property.getKey(),
                            losses));
        }
    }
}
