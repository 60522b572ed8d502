package io.github.orgcontent.json.bind;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Range;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Divider;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Registry of the codecs of all types, created once from the record components of the model. */
public final class Codecs {
    /** The codecs of {@link OrganizationContent} and of all types that it contains. */
    public static final Codecs STANDARD = new Codecs();

    private final Map<Type, Codec<?>> codecs = ValueCodecs.all();
    private final Set<Type> inCreation = new HashSet<>();
    private final Map<Class<?>, Codec<?>> modelTypes = new LinkedHashMap<>();

    private Codecs() {
        getOrCreate(OrganizationContent.class);
        getOrCreate(Block.class);
        codecs.forEach((type, codec) -> {
            if (type instanceof Class<?> c && isModelType(c)) {
                modelTypes.put(c, codec);
            }
        });
    }

    /**
     * Returns the codec of a type.
     *
     * @throws IllegalArgumentException if the type is not part of the model
     */
    @SuppressWarnings("unchecked") // the key of a codec is its type
    public <T> Codec<T> of(Class<T> type) {
        Codec<?> codec = modelTypes.get(type);
        if (codec == null) {
            throw new IllegalArgumentException(type.getName() + " is not a type of the model");
        }
        return (Codec<T>) codec;
    }

    /** The types of the model, with their codecs; without types of the JDK. */
    public Map<Class<?>, Codec<?>> modelTypes() {
        return Collections.unmodifiableMap(modelTypes);
    }

    private static boolean isModelType(Class<?> type) {
        return type.getName().startsWith(OrganizationContent.class.getPackageName() + ".");
    }

    @SuppressWarnings("unchecked") // the codec of a type reads and writes that type
    private Codec<Object> getOrCreate(Type type) {
        Codec<?> codec = codecs.get(type);
        if (codec == null && !inCreation.add(type)) {
            return new DeferredCodec<>(() -> (Codec<Object>) codecs.get(type)); // a type that contains itself
        } else if (codec == null) {
            codec = type instanceof ParameterizedType parameterized
                    ? createContainer(parameterized)
                    : createClass((Class<?>) type);
            codecs.put(type, codec);
        }
        return (Codec<Object>) codec;
    }

    private Codec<?> createContainer(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == Set.class) {
            return setOf(getOrCreate(arguments[0]));
        } else if (type.getRawType() == SortedMap.class && arguments[0] == LanguageTag.class) {
            return new LanguageMapCodec<Object, SortedMap<LanguageTag, Object>>(
                    getOrCreate(arguments[1]), map -> map, map -> map, "items");
        }
        throw new IllegalStateException("no codec for " + type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the sets of the model hold constants of enumerations
    private static Codec<?> setOf(Codec elements) {
        return new SetCodec(elements);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an enumeration is an Enum of itself
    private Codec<?> createClass(Class<?> type) {
        if (type.isEnum()) {
            return new EnumCodec(type);
        } else if (type == LocalizedRichText.class) {
            return new LanguageMapCodec<>(
                    richText(), LocalizedRichText::from, LocalizedRichText::toMap, "text.languages");
        } else if (type == RichText.class) {
            return new RichTextCodec(
                    new ListCodec<>((Codec<Block>) (Codec) getOrCreate(Block.class), RichText.MAX_BLOCKS));
        } else if (type == Span.class) {
            return new SpanCodec(createRecord(Span.class));
        } else if (type.isSealed()) {
            List<Class<?>> types = List.of(type.getPermittedSubclasses());
            types.forEach(this::getOrCreate); // each type is also a document type of its own
            return createUnion(type, types);
        }
        Class<?> union = unionOf(type);
        return union == null ? createRecord(type) : createUnion(union, List.of(type));
    }

    @SuppressWarnings("unchecked") // the codec of a type reads and writes that type
    private Codec<RichText> richText() {
        return (Codec<RichText>) (Codec<?>) getOrCreate(RichText.class);
    }

    /** The sealed interface that a type implements; null if there is none. */
    public static @Nullable Class<?> unionOf(Class<?> type) {
        for (Class<?> parent : type.getInterfaces()) {
            if (parent.isSealed()) {
                return parent;
            }
        }
        return null;
    }

    private <T> RecordCodec<T> createRecord(Class<T> type) {
        var components = new ArrayList<Component>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.add(Component.from(component, createComponent(component)));
        }
        return new RecordCodec<>(type, List.copyOf(components));
    }

    private Codec<Object> createComponent(RecordComponent component) {
        Range range = component.getAccessor().getAnnotation(Range.class);
        if (range != null) {
            return createInteger(component, range);
        }
        return get(component.getAnnotatedType());
    }

    // Lists have a bound at each level, also the lists in a list.
    private Codec<Object> get(AnnotatedType type) {
        ItemCount count = type.getAnnotation(ItemCount.class);
        return count != null && type instanceof AnnotatedParameterizedType list && isList(type)
                ? createList(list.getAnnotatedActualTypeArguments()[0], count)
                : getOrCreate(type.getType());
    }

    private static boolean isList(AnnotatedType type) {
        return ((ParameterizedType) type.getType()).getRawType() == List.class;
    }

    @SuppressWarnings("unchecked") // the codec of a type reads and writes that type
    private Codec<Object> createList(AnnotatedType elements, ItemCount count) {
        return (Codec<Object>) (Codec<?>) new ListCodec<>(get(elements), count.max());
    }

    @SuppressWarnings("unchecked") // the codec of a type reads and writes that type
    private static Codec<Object> createInteger(RecordComponent component, Range range) {
        return (Codec<Object>)
                (Codec<?>) new IntegerCodec(range.min(), range.max(), component.getType() == Integer.class);
    }

    private Codec<Object> createUnion(Class<?> parent, List<Class<?>> types) {
        Map<String, Class<?>> named = new LinkedHashMap<>();
        Map<String, RecordCodec<Object>> records = new LinkedHashMap<>();
        for (Class<?> type : types) {
            @SuppressWarnings("unchecked") // the codec is used for that type only
            var codec = (RecordCodec<Object>) createRecord(type);
            named.put(nameOf(type, parent), type);
            records.put(nameOf(type, parent), codec);
        }
        return new UnionCodec<>(
                named, Collections.unmodifiableMap(records), parent == Block.class ? new Divider() : null);
    }

    /** The discriminator value of a type: its name without that of the union, {@code list} for {@code ListBlock}. */
    public static String nameOf(Class<?> type, Class<?> parent) {
        String name = type.getSimpleName();
        String suffix = parent.getSimpleName();
        String own = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
        return own.toLowerCase(Locale.ROOT);
    }
}
