package io.github.orgcontent.conformance.schema;

import io.github.orgcontent.constraint.StringFormat;
import io.github.orgcontent.constraint.TimeZoneId;
import io.github.orgcontent.json.bind.Rfc3339;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.testing.Nodes;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.text.TextForm;
import io.github.orgcontent.value.PartialDate;
import java.lang.annotation.Annotation;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** The definitions of the value types, which have their own JSON format. */
final class ValueSchemas {
    private static final Set<Class<?>> VALUES = Set.of(
            LanguageTag.class,
            LocalizedText.class,
            LocalizedRichText.class,
            RichText.class,
            PartialDate.class,
            OffsetDateTime.class);

    /** The maximum length is part of the pattern. */
    private static final int BY_PATTERN = 0;

    private ValueSchemas() {}

    static boolean isValue(Class<?> type) {
        return VALUES.contains(type);
    }

    /** The name of the definition of a type: the simple name, without prefixes that only Java needs. */
    static String nameOf(Class<?> type) {
        return type.getSimpleName().replaceFirst("^Offset(?=Date)", "");
    }

    static ObjectNode definitionOf(Class<?> type, SchemaGenerator generator) {
        if (type == OffsetDateTime.class) {
            return string(
                    "DateTime",
                    "A date and time with seconds and the offset from UTC (RFC 3339), for example 2024-09-20T12:00:00+02:00.",
                    Rfc3339.DATE_TIME_PATTERN,
                    BY_PATTERN,
                    "date-time",
                    List.of("2024-09-20T10:00:00Z", "2024-09-20T12:00:00+02:00"));
        } else if (type == LanguageTag.class) {
            return string(type, LanguageTag.pattern(), BY_PATTERN, "");
        } else if (type == PartialDate.class) {
            return string(type, PartialDate.pattern(), BY_PATTERN, "");
        } else if (type == RichText.class) {
            return richText(generator);
        }
        return type == LocalizedText.class ? localizedText(generator) : localizedRichText(generator);
    }

    /** A string in the format that an annotation defines. */
    static ObjectNode form(Class<? extends Annotation> type) {
        StringFormat form = type.getAnnotation(StringFormat.class);
        return string(type, form.pattern(), form.max(), form.hint());
    }

    static ObjectNode timeZone() {
        return string(TimeZoneId.class, TimeZoneId.PATTERN, BY_PATTERN, "");
    }

    static ObjectNode text() {
        String description = "A text without control characters, and without white space at its ends.";
        return string("Text", description, TextForm.TEXT.pattern(), TextForm.TEXT.maxLength(), "", List.of());
    }

    static ObjectNode run() {
        String description =
                "A run of text inside a block, without control characters; it may begin or end with a space.";
        return string("InlineText", description, TextForm.INLINE.pattern(), TextForm.INLINE.maxLength(), "", List.of());
    }

    private static ObjectNode localizedText(SchemaGenerator generator) {
        ObjectNode definition = described(LocalizedText.class);
        definition.setAll(ComponentSchemas.languageMap(generator, generator.reference("Text", ValueSchemas::text)));
        definition.put("minProperties", 1).put("maxProperties", LocalizedText.MAX_LANGUAGES);
        definition.putArray("examples").add(Nodes.object("de", "Wasser").put("en", "Water"));
        return definition;
    }

    private static ObjectNode localizedRichText(SchemaGenerator generator) {
        ObjectNode definition = described(LocalizedRichText.class);
        definition.setAll(ComponentSchemas.languageMap(generator, generator.reference(RichText.class)));
        return definition.put("minProperties", 1).put("maxProperties", LocalizedRichText.MAX_LANGUAGES);
    }

    private static ObjectNode richText(SchemaGenerator generator) {
        ObjectNode definition = described(RichText.class).put("type", "array");
        definition.set("items", generator.reference(Block.class));
        return definition.put("minItems", 1).put("maxItems", RichText.MAX_BLOCKS);
    }

    private static ObjectNode string(Class<?> type, String pattern, int max, String hint) {
        Pattern form = Pattern.compile(pattern);
        Javadoc javadoc = Javadoc.of(type);
        List<String> examples = javadoc.codeInSentence().stream()
                .filter(code -> form.matcher(code).find())
                .toList();
        return string(type.getSimpleName(), javadoc.sentence(), pattern, max, hint, examples);
    }

    private static ObjectNode string(
            String name, String description, String pattern, int max, String hint, List<String> examples) {
        ObjectNode definition = SchemaGenerator.described(name, description).put("type", "string");
        PortablePatterns.add(definition, name, pattern);
        if (max != BY_PATTERN) {
            definition.put("maxLength", max);
        }
        if (!hint.isEmpty()) {
            definition.put("format", hint);
        }
        if (!examples.isEmpty()) {
            definition.set("examples", Nodes.array(examples));
        }
        return definition;
    }

    private static ObjectNode described(Class<?> type) {
        return SchemaGenerator.described(type.getSimpleName(), Javadoc.of(type).sentence());
    }
}
