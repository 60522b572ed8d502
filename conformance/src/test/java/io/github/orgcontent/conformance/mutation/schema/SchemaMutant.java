package io.github.orgcontent.conformance.mutation.schema;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema with one change from the published one.
 *
 * @param type the type of the schema
 * @param definition the name of the changed definition
 * @param place the changed location in that definition, as a JSON Pointer
 * @param pointer the changed location in the whole schema
 * @param change the description of the change
 * @param edit the change
 */
record SchemaMutant(
        Class<?> type, String definition, String place, String pointer, String change, Consumer<ObjectNode> edit) {
    private static final Set<String> WITH_COMBINATIONS = Set.of("Identifier", "PhoneNumber");

    /** The changed schema, without an id, so that a validator does not use the published one. */
    JsonNode schema() {
        ObjectNode copy = SchemaMutants.published(type).deepCopy();
        copy.remove("$id");
        edit.accept(copy);
        return copy;
    }

    String keyword() {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** The part of the schema that the change concerns: for {@code required}, the property. */
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
                || keyword().equals("maxLength") // of formats; a string with exactly one character too many is rarely
                // generated at random
                || WITH_COMBINATIONS.contains(definition);
    }

    /** Selects the documents that may get another verdict: for a pattern, those with a string that only one of both matches. */
    Predicate<Trial> mayDiffer() {
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

    /** The part of the published schema a number of levels above the change. */
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
