package io.github.orgcontent.json.bind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.SerializedString;

/**
 * A choice of record types, told apart by the property {@code type}, which is written first and may stand anywhere.
 *
 * <p>Where it does not stand first, the properties before it are read by what all types together call them, and those
 * that the type turns out not to have are reported in the end.
 */
public final class UnionCodec<T> implements Codec<T> {
    public static final String TYPE = "type";
    private static final SerializableString WRITTEN_TYPE = new SerializedString(TYPE);
    private static final Set<String> TYPE_ALONE = Set.of(TYPE);

    private final StringTable<RecordCodec<T>> codecs;
    private final Map<Class<?>, Written<T>> written = new HashMap<>();
    private final Map<String, Codec<Object>> properties = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>(Set.of(TYPE));
    private final @Nullable T placeholder;

    /**
     * A choice.
     *
     * @param types the types with their names, in order
     * @param codecs the codecs of the types, by the same names
     * @throws IllegalStateException if two types give one name to different things
     */
    UnionCodec(Map<String, Class<?>> types, Map<String, RecordCodec<T>> codecs, @Nullable T placeholder) {
        this.codecs = new StringTable<>(codecs);
        this.placeholder = placeholder;
        types.forEach((name, type) ->
                written.put(type, new Written<>(new SerializedString(name), Objects.requireNonNull(codecs.get(name)))));
        for (RecordCodec<T> codec : codecs.values()) {
            for (Component component : codec.components()) {
                known.add(component.name());
                Codec<Object> other = properties.put(component.name(), component.codec());
                if (other != null && !other.equals(component.codec())) {
                    throw new IllegalStateException("the types of a choice disagree about " + component.name());
                }
            }
        }
    }

    @Override
    public @Nullable T placeholder() {
        return placeholder;
    }

    @Override
    public @Nullable T read(ReadContext in) {
        if (!in.expect(JsonToken.START_OBJECT, "object")) {
            return null;
        }
        TokenStreamLocation start = in.start();
        in.enter();
        String first = in.parser().nextName();
        T value = TYPE.equals(first) ? readTypeFirst(in) : readTypeLater(first, start, in);
        in.leave();
        if (value == null) {
            in.markUnread(); // it is there, though nobody knows what it is
        }
        return value;
    }

    private @Nullable T readTypeFirst(ReadContext in) {
        RecordCodec<T> codec = readType(in);
        if (codec != null) {
            return codec.readProperties(in, TYPE_ALONE);
        }
        skipToEnd(in);
        return null;
    }

    private @Nullable RecordCodec<T> readType(ReadContext in) {
        in.at(TYPE);
        in.parser().nextToken();
        if (!in.expect(JsonToken.VALUE_STRING, "text")) {
            return null;
        }
        RecordCodec<T> codec = codecs.read(in.parser());
        if (codec == null) {
            in.report(JsonProblem.ENUM, Map.of("values", String.join(", ", codecs.words())));
        }
        return codec;
    }

    // Nothing can be said of the properties, but that one stands here twice: another reader may take the other one.
    private static void skipToEnd(ReadContext in) {
        Set<String> seen = new HashSet<>(Set.of(TYPE));
        for (String name = in.parser().nextName();
                name != null;
                name = in.parser().nextName()) {
            if (seen.add(name)) {
                in.parser().nextToken();
                in.parser().skipChildren();
            } else {
                in.skipDuplicate(name);
            }
        }
    }

    private @Nullable T readTypeLater(@Nullable String first, @Nullable TokenStreamLocation start, ReadContext in) {
        int before = in.problems().size();
        Map<String, Object> values = new HashMap<>();
        Map<String, TokenStreamLocation> locations = new LinkedHashMap<>();
        Set<String> meant = new HashSet<>();
        RecordCodec<T> codec = null;
        for (String name = first; name != null; name = in.parser().nextName()) {
            if (locations.containsKey(name)) {
                in.skipDuplicate(name);
                continue;
            }
            locations.put(name, in.location());
            if (name.equals(TYPE)) {
                codec = readType(in);
            } else {
                readProperty(name, values, meant, in);
            }
        }
        if (codec == null) {
            reportMissingType(locations, start, meant, in);
            forgetOthers(locations, before, in);
            return null;
        }
        reportOthers(codec, locations, before, in);
        meant.removeAll(locations.keySet());
        meant.forEach(name -> {
            in.at(name);
            in.markUnread();
        });
        return codec.construct(values, in);
    }

    private void readProperty(String name, Map<String, Object> values, Set<String> meant, ReadContext in) {
        Codec<Object> codec = properties.get(name);
        if (codec == null) {
            String suggestion = in.skipUnknown(name, known);
            if (suggestion != null) {
                meant.add(suggestion);
            }
            return;
        }
        in.at(name);
        in.parser().nextToken();
        Object value = codec.read(in);
        if (value != null) {
            values.put(name, value);
        }
    }

    private static void reportMissingType(
            Map<String, TokenStreamLocation> locations,
            @Nullable TokenStreamLocation start,
            Set<String> meant,
            ReadContext in) {
        if (!locations.containsKey(TYPE) && !meant.contains(TYPE)) {
            in.at(TYPE);
            in.report("required", Map.of(), start);
        }
    }

    // Of what type the thing was meant to be is not known, so nothing can be said of the rest, wherever the type
    // stands.
    private static void forgetOthers(Map<String, TokenStreamLocation> locations, int before, ReadContext in) {
        if (locations.containsKey(TYPE)) {
            in.at(TYPE);
            String type = in.pointer();
            in.takeBack(before, place -> !place.equals(type));
        }
    }

    private void reportOthers(
            RecordCodec<T> codec, Map<String, TokenStreamLocation> locations, int before, ReadContext in) {
        List<String> known = codec.names();
        locations.forEach((name, location) -> {
            if (properties.containsKey(name) && !known.contains(name)) {
                in.at(name);
                String other = in.pointer();
                in.takeBack(before, place -> place.equals(other) || place.startsWith(other + "/"));
                in.reportUnknown(name, known, location);
            }
        });
    }

    @Override
    public void write(T value, JsonGenerator out) {
        Written<T> written = Objects.requireNonNull(this.written.get(value.getClass()), "a type of the choice");
        out.writeStartObject();
        out.writeName(WRITTEN_TYPE);
        out.writeString(written.name());
        written.codec().writeProperties(value, out);
        out.writeEndObject();
    }

    /** How a type is written: its name, in the form in which that is written quickest, and its properties. */
    private record Written<T>(SerializableString name, RecordCodec<T> codec) {}
}
