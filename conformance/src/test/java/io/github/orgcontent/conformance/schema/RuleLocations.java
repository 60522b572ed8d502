package io.github.orgcontent.conformance.schema;

import io.github.orgcontent.constraint.InlineText;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.Text;
import io.github.orgcontent.constraint.TimeZoneId;
import io.github.orgcontent.json.bind.Codecs;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.message.MessageCatalog;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The locations at which each rule applies, from the record components and their annotations. */
final class RuleLocations {
    private static final List<String> TEXT =
            List.of("text.blank", "text.control", "text.length", "text.nfc", "text.surrogate", "text.trim");
    private static final List<String> LANGUAGE = List.of(
            "language.duplicate-variant", "language.malformed", "language.noncanonical", "language.unregistered");

    /** The rules of values and of the reader, which have no annotation. */
    private static final Map<Class<?>, List<String>> OF_VALUES = Map.of(
            LanguageTag.class, LANGUAGE,
            LocalizedText.class, TEXT,
            LocalizedRichText.class, List.of("text.languages"),
            RichText.class, List.of("rich-text.blocks"),
            Span.class, List.of("text.nfc"),
            PartialDate.class, List.of("date.partial"),
            OffsetDateTime.class, List.of("date-time"));

    private final Map<String, Set<String>> locations = new TreeMap<>();
    private final Set<Class<?>> visited = new HashSet<>();

    private RuleLocations() {}

    /** The rules that apply to some types and to the types of their components. */
    static RuleLocations in(Collection<Class<?>> types) {
        var locations = new RuleLocations();
        types.forEach(locations::visit);
        return locations;
    }

    /** The codes of all rules with at least one location, sorted. */
    Set<String> codes() {
        return locations.keySet();
    }

    /** The locations of a rule: components like {@code Office.country}, or types; sorted. */
    List<String> of(String code) {
        return List.copyOf(locations.getOrDefault(code, Set.of()));
    }

    private void add(String code, String place) {
        locations.computeIfAbsent(code, c -> new TreeSet<>()).add(place);
    }

    private void visit(Class<?> type) {
        if (!visited.add(type)) {
            return;
        }
        String name = ValueSchemas.nameOf(type);
        OF_VALUES.getOrDefault(type, List.of()).forEach(code -> add(code, name));
        if (type == LocalizedText.class || type == LocalizedRichText.class) {
            add("text.languages", name);
            visit(LanguageTag.class);
        }
        if (type.isEnum() || type.isSealed()) {
            add("json.enum", name);
        }
        if (type == LocalizedRichText.class) {
            visit(RichText.class);
        } else if (type.isSealed()) {
            List.of(type.getPermittedSubclasses()).forEach(this::visit);
        } else if (type.isRecord()) {
            visitRecord(type);
        }
    }

    private void visitRecord(Class<?> type) {
        for (Rules rules : type.getAnnotationsByType(Rules.class)) {
            RuleSet.of(rules.value()).forEach(rule -> add(rule.code(), type.getSimpleName()));
        }
        add("json.unknown-property", "every object");
        if (Codecs.unionOf(type) != null) {
            add("required", type.getSimpleName() + ".type");
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String place = type.getSimpleName() + "." + component.getName();
            visitUse(ComponentSchemas.typeOf(component), place);
        }
    }

    private void visitUse(AnnotatedType use, String place) {
        add("json.type", "every value");
        add("json.null", "every value");
        for (Annotation annotation : use.getAnnotations()) {
            if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                add(codeOf(annotation), place);
                if (annotation instanceof TimeZoneId) {
                    add("time-zone.unknown", place);
                } else if (annotation instanceof Text || annotation instanceof InlineText) {
                    add("text.surrogate", place);
                }
            }
        }
        if (use instanceof AnnotatedParameterizedType container) {
            if (container.getType().getTypeName().startsWith(Set.class.getName())) {
                add("duplicate", place);
            }
            for (AnnotatedType argument : container.getAnnotatedActualTypeArguments()) {
                visitUse(argument, place);
            }
        } else {
            if (use.getType() == Integer.class || use.getType() == Long.class) {
                add("json.integer", place);
            }
            visit((Class<?>) use.getType());
        }
    }

    private static String codeOf(Annotation constraint) {
        try {
            Object template = constraint.annotationType().getMethod("message").getDefaultValue();
            return template.toString().replace("{" + MessageCatalog.PREFIX, "").replace("}", "");
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(constraint + " has no message", e);
        }
    }
}
