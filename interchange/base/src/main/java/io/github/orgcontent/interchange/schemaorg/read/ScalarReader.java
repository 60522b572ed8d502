package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.interchange.jsonimport.ScalarFormat;
import io.github.orgcontent.interchange.jsonimport.ScalarFormats;
import io.github.orgcontent.interchange.jsonimport.ScalarResult;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads scalar properties of nodes: the first valid value, or null. Invalid strings are lost; values that are no strings
 * are not consumed.
 */
final class ScalarReader {
    private static final ScalarFormat<String> ANY = ScalarResult::of;

    private ScalarReader() {}

    /** A string of any form, such as an id, which validation checks later. */
    static @Nullable String code(JsonLdValue node, String property) {
        return first(node, property, ANY).orElse(null);
    }

    /** An id of the model, for references; other identifiers are not consumed. */
    static @Nullable String id(JsonLdValue node, String property) {
        return node.values(property)
                .filter(value -> value.json().isString()
                        && StringFormats.fits(Id.class, value.json().stringValue()))
                .findFirst()
                .map(value -> {
                    value.consume();
                    return value.string();
                })
                .orElse(null);
    }

    static @Nullable String address(JsonLdValue node, String property) {
        return first(node, property, node.document().webAddress())
                .map(Object::toString)
                .orElse(null);
    }

    /** The web address in a value; the value is consumed or lost. */
    static Optional<String> address(JsonLdValue value) {
        String text = value.string();
        return text == null
                ? Optional.empty()
                : value.accept(value.document().webAddress().parse(text)).map(Object::toString);
    }

    /** Whether a string is a web address that the model can hold. */
    static boolean isAddress(JsonLdValue value, @Nullable String text) {
        return text != null && value.document().webAddress().parse(text).isValid();
    }

    /** A year, a month or a day. */
    static @Nullable String date(JsonLdValue node, String property) {
        return first(node, property, ScalarFormats.PARTIAL_DATE)
                .map(Object::toString)
                .orElse(null);
    }

    static @Nullable String time(JsonLdValue node, String property) {
        return first(node, property, ScalarFormats.DATE_TIME)
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                .orElse(null);
    }

    static @Nullable String language(JsonLdValue node, String property) {
        return first(languageValues(node, property), ScalarFormats.LANGUAGE)
                .map(Object::toString)
                .orElse(null);
    }

    static @Nullable String country(JsonLdValue node, String property) {
        return first(node, property, ScalarFormats.COUNTRY).orElse(null);
    }

    static @Nullable String mediaType(JsonLdValue node, String property) {
        return first(node, property, ScalarFormats.MEDIA_TYPE).orElse(null);
    }

    static List<String> languages(JsonLdValue node, String property) {
        return all(languageValues(node, property), ScalarFormats.LANGUAGE);
    }

    static List<String> emails(JsonLdValue node, String property) {
        return all(node.values(property), ScalarFormats.EMAIL);
    }

    // The type of a Language node states nothing more than its property.
    private static Stream<JsonLdValue> languageValues(JsonLdValue node, String property) {
        node.values(property)
                .filter(value -> value.isA(SchemaOrgTypes.LANGUAGES))
                .forEach(value -> value.consumeTypes(SchemaOrgTypes.LANGUAGES));
        return node.languageValues(property);
    }

    private static List<String> all(Stream<JsonLdValue> values, ScalarFormat<?> format) {
        var found = new LinkedHashSet<String>();
        for (JsonLdValue value : values.toList()) {
            String text = value.string();
            ScalarResult<?> result = text == null ? null : format.parse(text);
            if (result != null
                    && result.value()
                            .map(Object::toString)
                            .filter(found::contains)
                            .isPresent()) {
                value.lose("it is a duplicate");
            } else if (result != null) {
                value.accept(result).map(Object::toString).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static <T> Optional<T> first(JsonLdValue node, String property, ScalarFormat<T> format) {
        return first(node.values(property), format);
    }

    private static <T> Optional<T> first(Stream<JsonLdValue> values, ScalarFormat<T> format) {
        for (JsonLdValue value : values.toList()) {
            String text = value.string();
            Optional<T> result = text == null ? Optional.empty() : value.accept(format.parse(text));
            if (result.isPresent()) {
                return result;
            }
        }
        return Optional.empty();
    }
}
