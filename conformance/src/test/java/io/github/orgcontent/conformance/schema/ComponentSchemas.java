package io.github.orgcontent.conformance.schema;

import io.github.orgcontent.constraint.InlineText;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Range;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.StringFormat;
import io.github.orgcontent.constraint.Text;
import io.github.orgcontent.constraint.TimeZoneId;
import io.github.orgcontent.constraint.UniqueItems;
import io.github.orgcontent.json.bind.Codecs;
import io.github.orgcontent.json.bind.RecordCodec;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.testing.Nodes;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.text.TextForm;
import io.github.orgcontent.value.PartialDate;
import io.github.orgcontent.value.WireName;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a component, from its type and the annotations on it and on its type arguments. */
record ComponentSchemas(SchemaGenerator generator) {
    private static final Set<Class<?>> STRINGS = Set.of(String.class, URI.class, PartialDate.class);

    /** The type of a component with its annotations; those on the component are also on the result of its accessor. */
    static AnnotatedType typeOf(RecordComponent component) {
        return component.getAccessor().getAnnotatedReturnType();
    }

    /** Whether a document without the component is never valid. */
    static boolean isRequired(RecordComponent component) {
        ItemCount items = typeOf(component).getAnnotation(ItemCount.class);
        return typeOf(component).isAnnotationPresent(Required.class) || (items != null && items.min() > 0);
    }

    /** The schema of a property, with title and description. */
    ObjectNode propertyOf(RecordComponent component) {
        Javadoc javadoc = Javadoc.of(component.getDeclaringRecord());
        ObjectNode property = SchemaGenerator.described(component.getName(), javadoc.of(component.getName()));
        property.setAll(schemaOf(typeOf(component)));
        addDefault(component, property);
        List<String> examples = javadoc.examplesOf(component.getName());
        if (STRINGS.contains(component.getType()) && !examples.isEmpty()) {
            property.set("examples", Nodes.array(examples));
        }
        return property;
    }

    private static void addDefault(RecordComponent component, ObjectNode property) {
        if (component.getType() == boolean.class) {
            property.put("default", false);
        } else if (component.getType().isEnum() && defaultOf(component) instanceof Enum<?> constant) {
            property.put("default", WireName.of(constant));
        }
    }

    private static @Nullable Object defaultOf(RecordComponent component) {
        Class<?> type = component.getDeclaringRecord();
        var names = List.of(type.getRecordComponents()).stream()
                .map(RecordComponent::getName)
                .toList();
        return Codecs.STANDARD.of(type) instanceof RecordCodec<?> codec
                ? codec.defaultOf(names.indexOf(component.getName()))
                : null;
    }

    private ObjectNode schemaOf(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType container) {
            return container(container);
        } else if (type.getType() == boolean.class) {
            return Nodes.object("type", "boolean");
        } else if (type.getType() == Integer.class || type.getType() == Long.class) {
            Range range = require(type, Range.class);
            return Nodes.object("type", "integer").put("minimum", range.min()).put("maximum", range.max());
        } else if (type.getType() == String.class || type.getType() == URI.class) {
            return string(type);
        } else if (type.getType() == LocalizedText.class) {
            return localizedText(type);
        }
        return generator.reference((Class<?>) type.getType());
    }

    private ObjectNode container(AnnotatedParameterizedType type) {
        Class<?> raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
        AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
        if (raw == SortedMap.class) {
            return withSize(languageMap(generator, schemaOf(arguments[1])), "Properties", type);
        } else if (raw != List.class && raw != Set.class) {
            throw new IllegalStateException("no schema for " + type);
        }
        ObjectNode list = Nodes.object("type", "array");
        list.set("items", schemaOf(arguments[0]));
        withSize(list, "Items", type);
        return raw == Set.class || type.isAnnotationPresent(UniqueItems.class) ? list.put("uniqueItems", true) : list;
    }

    /** An object with a property for each language. */
    static ObjectNode languageMap(SchemaGenerator generator, ObjectNode values) {
        ObjectNode map = Nodes.object("type", "object");
        map.set("propertyNames", generator.reference(LanguageTag.class));
        map.set("additionalProperties", values);
        return map;
    }

    private static ObjectNode withSize(ObjectNode container, String what, AnnotatedType type) {
        ItemCount items = type.getAnnotation(ItemCount.class);
        if (items != null && items.min() > 0) {
            container.put("min" + what, items.min());
        }
        return items == null ? container : container.put("max" + what, items.max());
    }

    private ObjectNode string(AnnotatedType type) {
        for (Annotation annotation : type.getAnnotations()) {
            Class<? extends Annotation> form = annotation.annotationType();
            if (form.isAnnotationPresent(StringFormat.class)) {
                return generator.reference(form.getSimpleName(), () -> ValueSchemas.form(form));
            }
        }
        if (type.isAnnotationPresent(TimeZoneId.class)) {
            return generator.reference("TimeZoneId", ValueSchemas::timeZone);
        } else if (type.isAnnotationPresent(InlineText.class)) {
            return generator.reference("InlineText", ValueSchemas::run);
        }
        int max = require(type, Text.class).max();
        return withLimit(generator.reference("Text", ValueSchemas::text), "string")
                .put("maxLength", max);
    }

    private ObjectNode localizedText(AnnotatedType type) {
        ObjectNode text = generator.reference(LocalizedText.class);
        int max = require(type, Length.class).max();
        if (max == TextForm.TEXT.maxLength()) {
            return text;
        }
        ObjectNode limited = withLimit(text, "object");
        limited.set("additionalProperties", limited(max));
        return limited;
    }

    // Many validators ignore the keywords next to a reference.
    private static ObjectNode withLimit(ObjectNode reference, String type) {
        ObjectNode schema = Nodes.object();
        schema.putArray("allOf").add(reference);
        return schema.put("type", type);
    }

    private static ObjectNode limited(int max) {
        return Nodes.object("type", "string").put("maxLength", max);
    }

    private static <A extends Annotation> A require(AnnotatedType type, Class<A> annotation) {
        A found = type.getAnnotation(annotation);
        if (found == null) {
            throw new IllegalStateException(type + " needs @" + annotation.getSimpleName());
        }
        return found;
    }
}
