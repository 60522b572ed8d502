package io.github.orgcontent.conformance.schema;

import io.github.orgcontent.json.bind.Codecs;
import io.github.orgcontent.message.MessageCatalog;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The code of a constraint by its name, which is also the name of its definition in the schema, if it has one. */
public final class DefinitionCodes {
    /** The codes of the definitions that are not annotations. */
    private static final Map<String, String> VALUES = Map.of(
            "DateTime", "date-time",
            "PartialDate", "date.partial",
            "RichText", "rich-text.blocks",
            "LocalizedText", "text.languages",
            "LocalizedRichText", "text.languages");

    private DefinitionCodes() {}

    /** The codes of all constraints of the model, by name. */
    public static SortedMap<String, String> all() {
        var codes = new TreeMap<String, String>(VALUES);
        for (Class<?> type : Codecs.STANDARD.modelTypes().keySet()) {
            RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
            for (RecordComponent component : components) {
                addCodes(component.getAccessor().getAnnotations(), codes);
                addCodes(component.getAnnotatedType(), codes);
            }
        }
        return codes;
    }

    private static void addCodes(AnnotatedType use, Map<String, String> codes) {
        addCodes(use.getAnnotations(), codes);
        if (use instanceof AnnotatedParameterizedType container) {
            for (AnnotatedType argument : container.getAnnotatedActualTypeArguments()) {
                addCodes(argument, codes);
            }
        }
    }

    private static void addCodes(Annotation[] annotations, Map<String, String> codes) {
        for (Annotation annotation : annotations) {
            Class<? extends Annotation> type = annotation.annotationType();
            if (type.isAnnotationPresent(Constraint.class)) {
                codes.put(type.getSimpleName(), codeOf(type));
            }
        }
    }

    private static String codeOf(Class<? extends Annotation> constraint) {
        try {
            Object template = constraint.getMethod("message").getDefaultValue();
            return template.toString().replace("{" + MessageCatalog.PREFIX, "").replace("}", "");
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(constraint + " has no message", e);
        }
    }
}
