package io.github.orgcontent.json.bind;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.constraint.Range;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Divider;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The codecs of all types, made once from the components of the records. */
public final class Codecs {
    /** The codecs of everything that an {@link OrganizationContent} is made of. */
    public static final Codecs STANDARD = new Codecs();

    private final Map<Type, Codec<?>> codecs = ValueCodecs.all();
    private final Map<Class<?>, Codec<?>> ofModel = new LinkedHashMap<>();

    private Codecs() {
        make(OrganizationContent.class);
        make(Block.class);
        codecs.forEach((type, codec) -> {
            if (type instanceof Class<?> c && isOfModel(c)) {
                ofModel.put(c, codec);
            }
        });
    }

    /**
     * The codec of a type.
     *
     * @throws IllegalArgumentException if it is not a type of the model
     */
    @SuppressWarnings("unchecked") // a codec is kept under the type that it is for
    public <T> Codec<T> of(Class<T> type) {
        Codec<?> codec = ofModel.get(type);
        if (codec == null) {
            throw new IllegalArgumentException(type.getName() + " is not a type of the model");
        }
        return (Codec<T>) codec;
    }

    /** All types of the model itself that have a codec. */
    public Map<Class<?>, Codec<?>> ofModel() {
        return Collections.unmodifiableMap(ofModel);
    }

    private static boolean isOfModel(Class<?> type) {
        return type.getName().startsWith(OrganizationContent.class.getPackageName() + ".");
    }

    @SuppressWarnings("unchecked") // a type's codec reads and writes that type
    private Codec<Object> make(Type type) {
        Codec<?> codec = codecs.get(type);
        if (codec == null) {
            codec = type instanceof ParameterizedType parameterized
                    ? makeContainer(parameterized)
                    : makeClass((Class<?>) type);
            codecs.put(type, codec);
        }
        return (Codec<Object>) codec;
    }

    private Codec<?> makeContainer(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return new ListCodec<>(make(arguments[0]));
        } else if (type.getRawType() == Set.class) {
            return setOf(make(arguments[0]));
        } else if (type.getRawType() == SortedMap.class && arguments[0] == LanguageTag.class) {
            return new LanguageMapCodec<Object, SortedMap<LanguageTag, Object>>(
                    make(arguments[1]), map -> map, map -> map, "items");
        }
        throw new IllegalStateException("no codec for " + type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the sets of the model hold constants of enumerations
    private static Codec<?> setOf(Codec elements) {
        return new SetCodec(elements);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an enumeration is an Enum of itself
    private Codec<?> makeClass(Class<?> type) {
        if (type.isEnum()) {
            return new EnumCodec(type);
        } else if (type == LocalizedRichText.class) {
            return new LanguageMapCodec<>(
                    richText(), LocalizedRichText::from, LocalizedRichText::toMap, "text.languages");
        } else if (type == RichText.class) {
            return new RichTextCodec(new ListCodec<>((Codec<Block>) (Codec) make(Block.class)));
        } else if (type == Span.class) {
            return new SpanCodec(makeRecord(Span.class));
        } else if (type.isSealed()) {
            List<Class<?>> types = List.of(type.getPermittedSubclasses());
            types.forEach(this::make); // each can also stand for itself
            return makeUnion(type, types);
        }
        Class<?> choice = choiceOf(type);
        return choice == null ? makeRecord(type) : makeUnion(choice, List.of(type));
    }

    @SuppressWarnings("unchecked") // a type's codec reads and writes that type
    private Codec<RichText> richText() {
        return (Codec<RichText>) (Codec<?>) make(RichText.class);
    }

    /** The choice that a type is a part of, if it is. */
    public static @Nullable Class<?> choiceOf(Class<?> type) {
        for (Class<?> parent : type.getInterfaces()) {
            if (parent.isSealed()) {
                return parent;
            }
        }
        return null;
    }

    private <T> RecordCodec<T> makeRecord(Class<T> type) {
        var components = new ArrayList<Component>();
        for (RecordComponent component : type.getRecordComponents()) {
            Range range = component.getAccessor().getAnnotation(Range.class);
            Codec<Object> codec = range == null ? make(component.getGenericType()) : makeInteger(component, range);
            components.add(Component.from(component, codec));
        }
        return new RecordCodec<>(type, List.copyOf(components));
    }

    @SuppressWarnings("unchecked") // a type's codec reads and writes that type
    private static Codec<Object> makeInteger(RecordComponent component, Range range) {
        return (Codec<Object>)
                (Codec<?>) new IntegerCodec(range.min(), range.max(), component.getType() == Integer.class);
    }

    private Codec<Object> makeUnion(Class<?> parent, List<Class<?>> types) {
        Map<String, Class<?>> named = new LinkedHashMap<>();
        Map<String, RecordCodec<Object>> records = new LinkedHashMap<>();
        for (Class<?> type : types) {
            @SuppressWarnings("unchecked") // the codec is used for that type alone
            var codec = (RecordCodec<Object>) makeRecord(type);
            named.put(nameOf(type, parent), type);
            records.put(nameOf(type, parent), codec);
        }
        return new UnionCodec<>(
                named, Collections.unmodifiableMap(records), parent == Block.class ? new Divider() : null);
    }

    /** The name of a type in a choice: its own without that of the choice, so that {@code ListBlock} is a list. */
    public static String nameOf(Class<?> type, Class<?> parent) {
        String name = type.getSimpleName();
        String suffix = parent.getSimpleName();
        String own = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
        return own.toLowerCase(Locale.ROOT);
    }
}
