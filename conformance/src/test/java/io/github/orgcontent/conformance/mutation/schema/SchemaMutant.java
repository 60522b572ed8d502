package io.github.orgcontent.conformance.mutation.schema;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema that is not the published one.
 *
 * @param type whose schema it is
 * @param definition in which of its definitions it differs
 * @param place where in that definition, as a JSON Pointer
 * @param pointer where in the whole schema
 * @param change what was done there
 * @param edit how that is done
 */
record SchemaMutant(
        Class<?> type, String definition, String place, String pointer, String change, Consumer<ObjectNode> edit) {
    /** The schema, which has no name, so as not to be taken for the published one. */
    JsonNode schema() {
        ObjectNode copy = SchemaMutants.published(type).deepCopy();
        copy.remove("$id");
        edit.accept(copy);
        return copy;
    }

    String keyword() {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** The part of the schema that the change is about: of a requirement, the property. */
    String subject() {
        return keyword().equals("required") && change.startsWith("without ")
                ? pointer.replaceFirst("required$", "properties/" + change.substring("without ".length()))
                : pointer;
    }

    boolean isOfPattern() {
        return keyword().equals("pattern");
    }

    boolean isOfBound() {
        return Keywords.BOUNDS.contains(keyword())
                || keyword().equals("items")
                || keyword().equals("additionalProperties");
    }

    boolean isOfValues() {
        return isOfPattern()
                || keyword().equals("enum")
                || keyword()
                        .equals("maxLength") // of forms; what has just one character too many is seldom made by chance
                || definition.equals("Identifier");
    }

    /** Which documents may get another verdict: of a pattern, those with a string that only one of both fits. */
    Predicate<Trial> mayErr() {
        if (!isOfPattern() || change.equals("deleted")) {
            return trial -> true;
        }
        Pattern published = Pattern.compile(published(0).asString());
        Pattern changed = Pattern.compile(schema().at(pointer).asString());
        return trial -> strings(trial.json())
                .anyMatch(text ->
                        published.matcher(text).find() != changed.matcher(text).find());
    }

    private static Stream<String> strings(JsonNode json) {
        return json.isString()
                ? Stream.of(json.asString())
                : Stream.concat(
                        json.propertyNames().stream(), json.valueStream().flatMap(SchemaMutant::strings));
    }

    /** What stands at a place of the published schema, as many steps up from the change as are given. */
    JsonNode published(int up) {
        String at = pointer;
        for (int i = 0; i < up; i++) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return SchemaMutants.published(type).at(at);
    }

    @Override
    public String toString() {
        return definition + place + " " + change;
    }
}
