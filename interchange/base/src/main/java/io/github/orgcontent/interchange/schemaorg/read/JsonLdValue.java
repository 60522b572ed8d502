package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.validation.JsonPointer;
import io.github.orgcontent.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value of a document that is being read, with its place.
 *
 * @param language the language of its plain texts, if that is told
 */
record JsonLdValue(
        JsonLdDocument source,
        JsonNode json,
        String pointer,
        @Nullable LanguageTag language) {
    private static final List<String> PREFIXES = List.of("", "schema:", "https://schema.org/", "http://schema.org/");

    static String below(String pointer, String step) {
        return pointer + "/" + JsonPointer.escape(step);
    }

    String below(String step) {
        return below(pointer, step);
    }

    /** The language of what is inside of this node. */
    @Nullable
    LanguageTag inside() {
        return values("inLanguage")
                .map(JsonLdValue::languageName)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(language);
    }

    private Optional<LanguageTag> languageName() {
        String name = word();
        try {
            return name == null ? Optional.empty() : Optional.of(LanguageTag.parseLenient(name));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** The types of the node, without their vocabulary. */
    List<String> types() {
        return values("@type").map(type -> local(type.json.asString(""))).toList();
    }

    boolean isA(Set<String> types) {
        return json.isObject() && types().stream().anyMatch(types::contains);
    }

    /** The same, when the types and the name of the node have been read; other types are not. */
    JsonLdValue as(Set<String> types) {
        values("@type")
                .filter(type -> types.contains(local(type.json.asString(""))))
                .forEach(JsonLdValue::take);
        if (json.has("@id")) {
            source.take(below("@id"));
        }
        return this;
    }

    private static String local(String name) {
        return PREFIXES.stream()
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
        for (String prefix : property.startsWith("@") ? List.of("") : PREFIXES) {
            JsonNode value = json.get(prefix + property);
            if (value != null) {
                collect(value, below(prefix + property), inherited(property), values);
            }
        }
        return values;
    }

    // What a node tells of its language holds for its own texts, and to know it one asks for it.
    private @Nullable LanguageTag inherited(String property) {
        return property.equals("inLanguage") || property.startsWith("@") ? language : inside();
    }

    private void collect(JsonNode value, String at, @Nullable LanguageTag inside, List<JsonLdValue> values) {
        source.spend(1);
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(value.get(i), at + "/" + i, inside, values);
            }
        } else if (!value.isNull()) {
            values.add(new JsonLdValue(source, value, at, inside));
        }
    }

    /** The nodes that a property has, of one of these types, also where only their names stand there. */
    List<JsonLdValue> nodes(String property, Predicate<JsonLdValue> test) {
        return values(property)
                .map(JsonLdValue::described)
                .filter(place -> place.json.isObject() && test.test(place))
                .toList();
    }

    /**
     * This node, or the one that it names; a name that has been followed has been read. That a node stands elsewhere
     * means nothing in JSON-LD, so where no language is told there it is the one of here.
     */
    JsonLdValue described() {
        JsonNode id = json.get("@id");
        if (id != null && json.propertyNames().stream().allMatch(name -> name.startsWith("@"))) {
            JsonLdValue target = source.named(id.asString(""));
            if (target != null && !target.pointer.equals(pointer)) {
                take();
                return target.language == null
                        ? new JsonLdValue(source, target.json, target.pointer, language)
                        : target;
            }
        }
        return this;
    }

    /** A string, an {@code @value} or an {@code @id}. */
    @Nullable
    String word() {
        for (JsonNode value : new JsonNode[] {json, json.path("@value"), json.path("@id")}) {
            if (value.isString()) {
                source.spend(value.stringValue().length());
                return value.stringValue();
            }
        }
        return null;
    }

    // Of an object only the name or the value has been read, not what else it tells.
    void take() {
        if (json.isObject()) {
            json.propertyNames().stream()
                    .filter(name -> name.startsWith("@"))
                    .forEach(name -> source.take(below(name)));
        } else {
            source.take(pointer);
        }
    }

    void lose(String why) {
        source.lose(pointer, name(), why);
    }

    private String name() {
        String[] steps = pointer.split("/", -1);
        int last = steps.length - 1;
        while (last > 0 && steps[last].matches("[0-9]+")) {
            last--;
        }
        return steps[last].isEmpty() ? "document" : JsonPointer.unescape(steps[last]);
    }
}
