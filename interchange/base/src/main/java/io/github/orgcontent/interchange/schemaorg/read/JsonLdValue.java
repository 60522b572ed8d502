package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.jsonimport.JsonCursor;
import io.github.orgcontent.interchange.jsonimport.ScalarFormats;
import io.github.orgcontent.interchange.jsonimport.ScalarResult;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.language.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value of a JSON-LD document that is being read.
 *
 * @param language the language of its plain texts; null if the document does not state it
 */
record JsonLdValue(
        JsonLdDocument document,
        JsonCursor cursor,
        @Nullable LanguageTag language) {
    JsonNode json() {
        return cursor.json();
    }

    String pointer() {
        return cursor.pointer();
    }

    /** The language of the plain texts inside of this node. */
    @Nullable
    LanguageTag languageInside() {
        return languageValues("inLanguage")
                .map(JsonLdValue::languageName)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(language);
    }

    /** Whether the node has a valid {@code inLanguage} of its own. */
    boolean statesLanguage() {
        return languageValues("inLanguage").map(JsonLdValue::languageName).anyMatch(Optional::isPresent);
    }

    /** The values of a property with languages: tags, or the tags of Language nodes. */
    Stream<JsonLdValue> languageValues(String property) {
        return values(property)
                .flatMap(value ->
                        value.isA(SchemaOrgTypes.LANGUAGES) ? value.values("alternateName") : Stream.of(value));
    }

    private Optional<LanguageTag> languageName() {
        String name = string();
        return name == null
                ? Optional.empty()
                : ScalarFormats.LANGUAGE.parse(name).value();
    }

    /** The types of the node, without their vocabulary. */
    List<String> types() {
        return values("@type").map(type -> local(type.json().asString(""))).toList();
    }

    boolean isA(Set<String> types) {
        return json().isObject() && types().stream().anyMatch(types::contains);
    }

    /** Consumes those of these types that the node has, and its {@code @id}. */
    JsonLdValue consumeTypes(Set<String> types) {
        values("@type")
                .filter(type -> types.contains(local(type.json().asString(""))))
                .forEach(JsonLdValue::consume);
        if (json().has("@id")) {
            consume(cursor.child("@id"));
        }
        return this;
    }

    private String local(String name) {
        return document.prefixes().stream()
                .skip(1)
                .filter(name::startsWith)
                .map(prefix -> name.substring(prefix.length()))
                .findFirst()
                .orElse(name);
    }

    /** The values of a property, single or in a list. */
    Stream<JsonLdValue> values(String property) {
        return list(property).stream();
    }

    private List<JsonLdValue> list(String property) {
        var values = new ArrayList<JsonLdValue>();
        for (String prefix : property.startsWith("@") ? List.of("") : document.prefixes()) {
            JsonCursor value = cursor.child(prefix + property);
            if (value.exists()) {
                collect(value, inherited(property), values);
            }
        }
        return values;
    }

    // The language of a node applies to its own texts; inLanguage itself is read to find that language.
    private @Nullable LanguageTag inherited(String property) {
        return property.equals("inLanguage") || property.startsWith("@") ? language : languageInside();
    }

    private void collect(JsonCursor value, @Nullable LanguageTag inside, List<JsonLdValue> values) {
        document.countWork(1);
        if (value.json().isArray()) {
            for (int i = 0; i < value.json().size(); i++) {
                collect(value.element(i), inside, values);
            }
        } else if (!value.json().isNull()) {
            values.add(new JsonLdValue(document, value, inside));
        }
    }

    /** The nodes of a property that pass a test; a reference by {@code @id} is resolved. */
    List<JsonLdValue> nodes(String property, Predicate<JsonLdValue> test) {
        return values(property)
                .map(JsonLdValue::resolved)
                .filter(node -> node.json().isObject() && test.test(node))
                .toList();
    }

    /**
     * This value, or the node that it refers to by {@code @id}; the reference is consumed. The location of a node has no
     * meaning in JSON-LD, so a node without a language has the language of the reference.
     */
    JsonLdValue resolved() {
        JsonNode id = json().get("@id");
        if (id != null && json().propertyNames().stream().allMatch(name -> name.startsWith("@"))) {
            JsonLdValue target = document.node(id.asString(""));
            if (target != null && !target.cursor.equals(cursor)) {
                consume();
                return target.language == null ? new JsonLdValue(document, target.cursor, language) : target;
            }
        }
        return this;
    }

    /** The value if it is a string, an {@code @value} or an {@code @id}; else null. */
    @Nullable
    String string() {
        for (JsonNode value : new JsonNode[] {json(), json().path("@value"), json().path("@id")}) {
            if (value.isString()) {
                document.countWork(value.stringValue().length());
                return value.stringValue();
            }
        }
        return null;
    }

    // Of an object only the name or the value is consumed, not its other properties.
    void consume() {
        if (json().isObject()) {
            json().propertyNames().stream()
                    .filter(name -> name.startsWith("@"))
                    .forEach(name -> consume(cursor.child(name)));
        } else {
            consume(cursor);
        }
    }

    private void consume(JsonCursor value) {
        document.countWork(1);
        value.consume();
    }

    void lose(String reason) {
        document.countWork(1);
        cursor.lose(reason);
    }

    /** Consumes the value if its conversion succeeded, with a note of what the conversion changed, or loses it. */
    <T> Optional<T> accept(ScalarResult<T> result) {
        if (result.isValid()) {
            consume();
            result.change().ifPresent(change -> cursor.note(change.name(), change.reason()));
        } else {
            lose(result.reason());
        }
        return result.value();
    }
}
