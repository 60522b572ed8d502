package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.Qualifier;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The components of the types of the model, {@code Quote.saidOn}, and their values in a content. */
final class Components {
    private static final Set<Object> DEFAULTS = Set.of(false, Qualifier.EXACT, PhoneKind.VOICE);

    private Components() {}

    /** All components of the records within a type. */
    static Set<String> of(Class<?> type) {
        Set<String> components = new TreeSet<>();
        collect(type, new HashSet<>(), components);
        return components;
    }

    /** The components with a value other than the default, and lists with at least two values. */
    static Set<String> filledIn(Object document) {
        Set<String> components = new TreeSet<>();
        visit(document, (component, value) -> {
            if (isFilledIn(value)) {
                components.add(nameOf(component));
            }
        });
        return components;
    }

    /** The distinct sets of languages of texts. */
    static Set<Set<LanguageTag>> languagesOfTexts(Object document) {
        Set<Set<LanguageTag>> languages = new HashSet<>();
        visit(document, (component, value) -> {
            if (value instanceof LocalizedText text) {
                languages.add(text.languages());
            } else if (value instanceof LocalizedRichText text) {
                languages.add(text.languages());
            }
        });
        return languages;
    }

    private static void collect(Type type, Set<Type> known, Set<String> components) {
        if (!known.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, known, components);
            }
        } else if (type == LocalizedRichText.class) {
            collect(RichText.class, known, components);
        } else if (type instanceof Class<?> sealed && sealed.isSealed()) {
            for (Class<?> permitted : sealed.getPermittedSubclasses()) {
                collect(permitted, known, components);
            }
        } else if (type instanceof Class<?> record && record.isRecord()) {
            for (RecordComponent component : record.getRecordComponents()) {
                components.add(nameOf(component));
                collect(component.getGenericType(), known, components);
            }
        }
    }

    private static void visit(@Nullable Object value, BiConsumer<RecordComponent, @Nullable Object> visitor) {
        if (value instanceof Collection<?> list) {
            list.forEach(item -> visit(item, visitor));
        } else if (value instanceof LocalizedRichText text) {
            visit(text.toMap().values(), visitor);
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object held = read(value, component);
                visitor.accept(component, held);
                visit(held, visitor);
            }
        }
    }

    private static @Nullable Object read(Object holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(nameOf(component), e);
        }
    }

    private static boolean isFilledIn(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return list.size() > 1;
        }
        return value instanceof Map<?, ?> map ? map.size() > 1 : value != null && !DEFAULTS.contains(value);
    }

    private static String nameOf(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
