package io.github.orgcontent.conformance.mutation.constraint;

import io.github.orgcontent.conformance.agreement.object.Records;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts an invalid value at a location of an object that no document can have there, because a reader does not bind it. */
final class ObjectEdit {
    private final ConstraintLocation location;
    private boolean isDone;

    private ObjectEdit(ConstraintLocation location) {
        this.location = location;
    }

    /** A copy of an object that violates a constraint, or an equal copy if it does not have the location. */
    static Object breaking(ConstraintLocation location, Object object) {
        return new ObjectEdit(location).copy(object);
    }

    private Object copy(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::copy).toList();
        } else if (value instanceof LocalizedRichText text) {
            Map<LanguageTag, RichText> copy = new TreeMap<>();
            text.toMap().forEach((language, body) -> copy.put(language, richText(body)));
            return LocalizedRichText.from(copy);
        } else if (value instanceof Record && !isDone) {
            return document(value);
        }
        return value;
    }

    private RichText richText(RichText text) {
        return new RichText(
                text.blocks().stream().map(block -> (Block) copy(block)).toList());
    }

    private Object document(Object document) {
        Map<String, @Nullable Object> components = new HashMap<>();
        for (RecordComponent component : document.getClass().getRecordComponents()) {
            Object value = Records.read(component, document);
            boolean isHere = document.getClass() == location.bean()
                    && component.getName().equals(location.component())
                    && !isDone;
            components.put(component.getName(), isHere ? mutated(value, 0) : value == null ? null : copy(value));
        }
        return Records.of(document.getClass(), components);
    }

    // The first element of each container on the path, which must exist.
    private @Nullable Object mutated(@Nullable Object value, int depth) {
        if (depth == location.inside().length()) {
            isDone = value != null;
            return isDone ? wrong(value) : null;
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            List<@Nullable Object> copy = new ArrayList<>(list);
            copy.set(0, mutated(list.get(0), depth + 1));
            return copy;
        } else if (value instanceof Set<?> set) {
            Set<@Nullable Object> copy = new HashSet<>(set);
            copy.add(mutated(null, depth + 1));
            return copy;
        } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            return map(map, depth + 1);
        }
        return value;
    }

    private Map<?, ?> map(Map<?, ?> map, int depth) {
        Map<@Nullable LanguageTag, @Nullable Object> copy =
                new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        map.forEach((language, value) -> copy.put((LanguageTag) language, value));
        LanguageTag first = (LanguageTag) map.keySet().iterator().next();
        if (location.inside().startsWith(ConstraintLocation.KEY)) {
            copy.put(null, copy.get(first));
        } else {
            copy.put(first, mutated(copy.get(first), depth));
        }
        return copy;
    }

    private @Nullable Object wrong(@Nullable Object value) {
        return switch (location.constraint()) {
            case "Required" -> null;
            case "Range" -> value instanceof Long ? (Object) 0L : (Object) 0;
            // the same moment, so that no rule about the order of moments is broken
            case "Timestamp" ->
                value instanceof OffsetDateTime moment
                        ? moment.withOffsetSameInstant(ZoneOffset.ofTotalSeconds(1))
                        : value;
            default -> value;
        };
    }
}
