package io.github.orgcontent.interchange.jsonimport;

import io.github.orgcontent.interchange.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The values of one JSON document that an import has consumed. Every other value is a loss.
 *
 * <p>A value without any content, {@code []} or <code>{}</code>, is never a loss.
 */
public final class ConsumedProperties {
    /** The maximum length of the JSON Pointers of all losses in UTF-16 code units. */
    static final int MAX_POINTER_LENGTH = 4_000_000;

    private final ConsumedLocation root = new ConsumedLocation();

    /** A document of which nothing is consumed yet. */
    ConsumedProperties() {}

    /** Marks a value, with all it contains, as consumed. */
    void consume(JsonCursor value) {
        location(value).consume();
    }

    /**
     * Marks a value, with all it contains, as lost. The first reason for a value stands.
     *
     * @param reason one English sentence without a full stop
     */
    void lose(JsonCursor value, String reason) {
        location(value).lose(reason);
    }

    /**
     * Adds a loss of a detail of a value, and does not change whether the value itself is consumed.
     *
     * @param name the name of the detail: {@code white space}
     */
    void note(JsonCursor value, String name, String reason) {
        location(value).note(name, reason);
    }

    // The depth of a document is bounded.
    private ConsumedLocation location(JsonCursor value) {
        JsonCursor parent = value.parent();
        return parent == null ? root : location(parent).addPart(value.token());
    }

    /**
     * The values that are not consumed and the notes, in document order. Of a value of which no part is consumed the
     * value itself is the loss. If the pointers of the losses are longer than {@value #MAX_POINTER_LENGTH}, the last loss
     * has the number of those that are not listed.
     *
     * @param document the root of the document
     * @param rootName the name of the document in losses: {@code item}
     * @param defaultReason the reason for a property that the import ignored, by its name
     */
    public List<Loss> losses(JsonCursor document, String rootName, UnaryOperator<String> defaultReason) {
        var collector = new Collector(defaultReason);
        if (document.json().isContainer()) {
            root.addParts();
        }
        collector.collect(document, rootName, root);
        return collector.losses(document, rootName);
    }

    private static final class Collector {
        private final UnaryOperator<String> defaultReason;
        private final List<Loss> losses = new ArrayList<>();
        private long pointerLength;
        private int unlisted;

        Collector(UnaryOperator<String> defaultReason) {
            this.defaultReason = defaultReason;
        }

        void collect(JsonCursor value, String name, @Nullable ConsumedLocation location) {
            if (location == null) {
                addUnlessEmpty(value, name);
                return;
            }
            location.notes().forEach(note -> add(value, note.name(), note.reason()));
            String reason = location.reason();
            if (reason != null) {
                add(value, name, reason);
            } else if (location.hasParts() && !location.isConsumed()) {
                collectParts(value, name, location);
            } else if (!location.isConsumed()) {
                addUnlessEmpty(value, name);
            }
        }

        void collectParts(JsonCursor value, String name, ConsumedLocation location) {
            for (int i = 0; value.json().isArray() && i < value.json().size(); i++) {
                JsonCursor element = value.element(i);
                collect(element, name, location.part(element.token()));
            }
            value.json()
                    .propertyNames()
                    .forEach(property -> collect(value.child(property), property, location.part(property)));
        }

        private void addUnlessEmpty(JsonCursor value, String name) {
            if (!value.json().isContainer() || !value.json().isEmpty()) {
                add(value, name, defaultReason.apply(name));
            }
        }

        private void add(JsonCursor value, String name, String reason) {
            if (pointerLength < MAX_POINTER_LENGTH) {
                var loss = new Loss(value.pointer(), name, reason);
                pointerLength += loss.pointer().length();
                losses.add(loss);
            } else {
                unlisted++;
            }
        }

        List<Loss> losses(JsonCursor document, String name) {
            if (unlisted > 0) {
                losses.add(new Loss(document.pointer(), name, unlisted + " more losses are not listed"));
            }
            return losses;
        }
    }
}
