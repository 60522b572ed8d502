package io.github.orgcontent.interchange.jsonimport;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value that an import has consumed, lost or annotated, or that contains such a value. */
final class ConsumedLocation {
    /**
     * A loss of a detail.
     *
     * @param reason one English sentence without a full stop
     */
    record Note(String name, String reason) {}

    private @Nullable Map<String, ConsumedLocation> parts; // most values are scalars
    private Set<Note> notes = Set.of();
    private @Nullable String reason;
    private boolean isConsumed;

    void consume() {
        isConsumed = true;
    }

    void lose(String lossReason) {
        if (reason == null) {
            reason = lossReason;
        }
    }

    void note(String name, String noteReason) {
        notes = notes.isEmpty() ? new LinkedHashSet<>() : notes;
        notes.add(new Note(name, noteReason));
    }

    /** The location of a property or element, which is created if there is none. */
    ConsumedLocation addPart(String token) {
        return addParts().computeIfAbsent(token, any -> new ConsumedLocation());
    }

    /** Marks the value as one of which the parts are consumed or lost. */
    Map<String, ConsumedLocation> addParts() {
        if (parts == null) {
            parts = new HashMap<>();
        }
        return parts;
    }

    /** The location of a property or element; null if nothing of it is consumed, lost or annotated. */
    @Nullable
    ConsumedLocation part(String token) {
        return parts == null ? null : parts.get(token);
    }

    boolean hasParts() {
        return parts != null;
    }

    Collection<Note> notes() {
        return notes;
    }

    @Nullable
    String reason() {
        return reason;
    }

    boolean isConsumed() {
        return isConsumed;
    }
}
