package io.github.orgcontent;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.ListItem;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Documents with values for all components, created from the types alone; not necessarily valid. */
public final class Samples {
    private static final LanguageTag DE = LanguageTag.parse("de");
    private static final LanguageTag EN = LanguageTag.parse("en");

    private Samples() {}

    /** All record types of the model that are reachable from the root document. */
    public static Set<Class<?>> recordTypes() {
        var found = new LinkedHashSet<Class<?>>();
        collect(OrganizationContent.class, found);
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType parameterized) {
            Stream.of(parameterized.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type == LocalizedRichText.class) {
            collect(Block.class, found);
        } else if (type instanceof Class<?> c && c.isSealed()) {
            Stream.of(c.getPermittedSubclasses()).forEach(permitted -> collect(permitted, found));
        } else if (type instanceof Class<?> c && c.isRecord() && found.add(c)) {
            Stream.of(c.getRecordComponents()).forEach(component -> collect(component.getGenericType(), found));
        }
    }

    /** Creates a document of a record type with mutable collections, to test that the document copies them. */
    public static <T> T of(Class<T> type) {
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .map(Samples::value)
                .toArray();
        return make(type, values);
    }

    /** Creates a document of a record type from values for its components. */
    public static <T> T make(Class<T> type, Object... values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Creates a value for the type of a component. */
    public static Object value(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return container(parameterized);
        }
        return simple((Class<?>) type);
    }

    private static Object container(ParameterizedType type) {
        Type element = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (type.getRawType() == List.class) {
            return new ArrayList<>(List.of(value(element)));
        } else if (type.getRawType() == Set.class) {
            return new LinkedHashSet<>(Set.of(value(element)));
        } else if (type.getRawType() == SortedMap.class) {
            var map = new TreeMap<Object, Object>();
            map.put(EN, value(element));
            return map;
        }
        throw new IllegalArgumentException("no sample of " + type);
    }

    private static Object simple(Class<?> type) {
        Map<Class<?>, Object> samples = new LinkedHashMap<>();
        samples.put(String.class, "a1");
        samples.put(boolean.class, true);
        samples.put(Integer.class, 2);
        samples.put(Long.class, 3L);
        samples.put(URI.class, URI.create("https://www.example.org/"));
        samples.put(LocalDate.class, LocalDate.of(2024, 2, 29));
        samples.put(OffsetDateTime.class, OffsetDateTime.parse("2024-02-29T12:00:00+01:00"));
        samples.put(LanguageTag.class, EN);
        samples.put(PartialDate.class, PartialDate.parse("1951"));
        samples.put(LocalizedText.class, LocalizedText.of("de", "Wasser", "en", "Water"));
        if (samples.containsKey(type)) {
            return samples.get(type);
        } else if (type == LocalizedRichText.class) {
            return LocalizedRichText.of(DE, RichText.of(of(Paragraph.class))).with(EN, RichText.ofParagraphs("Water"));
        } else if (type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants().length - 1];
        }
        // an item in a list has no nested list, which would have items again
        return type == Media.class ? of(Image.class) : type == ListItem.class ? ListItem.of("a1") : of(type);
    }
}
