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
 * Codec of a sealed interface of records, with the discriminator property {@code type}. It is written first, and read
 * at any position.
 *
 * <p>If it is not the first property, all properties are read with the codecs of all types together, and those that the
 * type does not have are reported at the end.
 */
public final class UnionCodec<T> implements Codec<T> {
    /** The name of the discriminator property. */
    public static final String TYPE = "type";

    private static final SerializableString ENCODED_TYPE = new SerializedString(TYPE);
    private static final Set<String> ONLY_TYPE = Set.of(TYPE);

    private final StringTable<RecordCodec<T>> codecs;
    private final Map<Class<?>, NamedCodec<T>> byClass = new HashMap<>();
    private final Map<String, Codec<Object>> properties = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>(Set.of(TYPE));
    private final @Nullable T placeholder;

    /**
     * Creates the codec.
     *
     * @param types the types by discriminator value, in order
     * @param codecs the codecs of the types, by the same values
     * @param placeholder the replacement of an element that could not be read; null if there is none
     * @throws IllegalStateException if two types have a component of the same name with different codecs
     */
    UnionCodec(Map<String, Class<?>> types, Map<String, RecordCodec<T>> codecs, @Nullable T placeholder) {
        this.codecs = new StringTable<>(codecs);
        this.placeholder = placeholder;
        types.forEach((name, type) -> byClass.put(
                type, new NamedCodec<>(new SerializedString(name), Objects.requireNonNull(codecs.get(name)))));
        for (RecordCodec<T> codec : codecs.values()) {
            for (Component component : codec.components()) {
                known.add(component.name());
                Codec<Object> other = properties.put(component.name(), component.codec());
                if (other != null && !other.equals(component.codec())) {
                    throw new IllegalStateException(
                            "the types of a union have different codecs for " + component.name());
                }
            }
        }
    }

    @Override
    public @Nullable T placeholder() {
        return placeholder;
    }

    @Override
    public @Nullable T read(ReadContext context) {
        if (!context.expect(JsonToken.START_OBJECT, "object")) {
            return null;
        }
        TokenStreamLocation start = context.start();
        context.enter();
        String first = context.tokens().nextName();
        T value = TYPE.equals(first) ? readTypeFirst(context) : readTypeLater(first, start, context);
        context.leave();
        if (value == null && !context.leftOut().isMarked()) {
            context.problems().markUnreadable(); // a value is present, but its type is unknown
        }
        return value;
    }

    private @Nullable T readTypeFirst(ReadContext context) {
        RecordCodec<T> codec = readType(context);
        if (codec != null) {
            return codec.readProperties(context, ONLY_TYPE);
        }
        skipToEnd(context);
        return null;
    }

    private @Nullable RecordCodec<T> readType(ReadContext context) {
        context.at(TYPE);
        context.tokens().next();
        if (!context.expect(JsonToken.VALUE_STRING, "text")) {
            return null;
        }
        RecordCodec<T> codec = codecs.read(context.tokens());
        boolean isChoice = codecs.keys().size() > 1; // one type only is a constant, to which no version adds a word
        if (codec == null && isChoice && context.isUnknownWord()) {
            context.reportUnknownWord(codecs.keys(), null);
        } else if (codec == null) {
            context.problems().report(JsonProblem.ENUM, Map.of("values", String.join(", ", codecs.keys())));
        }
        return codec;
    }

    // Without a type the properties cannot be validated. Duplicates are reported, because parsers differ about them.
    private static void skipToEnd(ReadContext context) {
        Set<String> seen = new HashSet<>(Set.of(TYPE));
        for (String name = context.tokens().nextName();
                name != null;
                name = context.tokens().nextName()) {
            if (seen.add(name)) {
                context.at(name);
                context.skipValue();
            } else {
                context.skipDuplicate(name);
            }
        }
    }

    private @Nullable T readTypeLater(
            @Nullable String first, @Nullable TokenStreamLocation start, ReadContext context) {
        int before = context.problems().problems().size();
        Map<String, Object> values = new HashMap<>();
        Map<String, TokenStreamLocation> locations = new LinkedHashMap<>();
        Set<String> intended = new HashSet<>();
        RecordCodec<T> codec = null;
        boolean isUnknownType = false;
        for (String name = first; name != null; name = context.tokens().nextName()) {
            if (locations.containsKey(name)) {
                context.skipDuplicate(name);
                continue;
            }
            locations.put(name, context.tokens().location());
            if (name.equals(TYPE)) {
                codec = readType(context);
                isUnknownType = context.leftOut().takeMark();
            } else {
                readProperty(name, values, intended, context);
            }
        }
        if (codec == null) {
            reportMissingType(locations, start, intended, context);
            retractOthers(locations, before, context);
            if (isUnknownType) {
                context.leftOut().mark();
            }
            return null;
        }
        reportOthers(codec, locations, before, context);
        intended.removeAll(locations.keySet());
        intended.forEach(name -> {
            context.at(name);
            context.problems().markUnreadable();
        });
        return codec.construct(values, context);
    }

    private void readProperty(String name, Map<String, Object> values, Set<String> intended, ReadContext context) {
        Codec<Object> codec = properties.get(name);
        if (codec == null) {
            String suggestion = context.skipUnknown(name, known);
            if (suggestion != null) {
                intended.add(suggestion);
            }
            return;
        }
        context.at(name);
        context.tokens().next();
        Object value = codec.read(context);
        if (value != null) {
            values.put(name, value);
        } else if (context.leftOut().takeMark()) {
            values.put(name, RecordCodec.LEFT_OUT_VALUE);
        }
    }

    private static void reportMissingType(
            Map<String, TokenStreamLocation> locations,
            @Nullable TokenStreamLocation start,
            Set<String> intended,
            ReadContext context) {
        if (!locations.containsKey(TYPE) && !intended.contains(TYPE)) {
            context.at(TYPE);
            context.problems().report("required", Map.of(), start);
        }
    }

    // Without a type the other properties cannot be validated, wherever the type property is.
    private static void retractOthers(Map<String, TokenStreamLocation> locations, int before, ReadContext context) {
        if (locations.containsKey(TYPE)) {
            context.at(TYPE);
            String type = context.pointer();
            context.problems().retract(before, pointer -> !pointer.equals(type));
        }
    }

    private void reportOthers(
            RecordCodec<T> codec, Map<String, TokenStreamLocation> locations, int before, ReadContext context) {
        List<String> known = codec.names();
        locations.forEach((name, location) -> {
            if (properties.containsKey(name) && !known.contains(name)) {
                context.at(name);
                String other = context.pointer();
                context.problems().retract(before, pointer -> pointer.equals(other) || pointer.startsWith(other + "/"));
                context.reportUnknown(name, known, location);
            }
        });
    }

    @Override
    public void write(T value, JsonGenerator out) {
        NamedCodec<T> named = Objects.requireNonNull(byClass.get(value.getClass()), "a type of the union");
        out.writeStartObject();
        out.writeName(ENCODED_TYPE);
        out.writeString(named.name());
        named.codec().writeProperties(value, out);
        out.writeEndObject();
    }

    /** A type to write: its discriminator value, encoded in advance, and its codec. */
    private record NamedCodec<T>(SerializableString name, RecordCodec<T> codec) {}
}
