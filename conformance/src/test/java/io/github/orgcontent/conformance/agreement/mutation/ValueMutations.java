package io.github.orgcontent.conformance.agreement.mutation;

import io.github.orgcontent.conformance.agreement.document.ExhaustiveValues;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Text;
import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.conformance.agreement.document.Shape;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Mutations of the values in a document. */
public final class ValueMutations {
    public static final List<Mutation> ALL = List.of(
            new Mutation("an edge case of the format", ValueMutations::edgeCase),
            new Mutation("another valid value of the format", ValueMutations::valid),
            new Mutation("one of all values around the format", ValueMutations::exhaustive),
            new Mutation("an edited identifier", ValueMutations::identifier),
            new Mutation("another character", ValueMutations::character),
            new Mutation("white space", location -> insert(location, CharacterEdits.spaceOf(location))),
            new Mutation("only white space", location -> replace(location, CharacterEdits.spaceOf(location))),
            new Mutation(
                    "white space around",
                    location -> edit(
                            location,
                            text -> CharacterEdits.spaceOf(location) + text + CharacterEdits.spaceOf(location))),
            new Mutation(
                    "an edge case character", location -> insert(location, location.any(CharacterEdits.EDGE_CASES))),
            new Mutation(
                    "a final line break",
                    location -> edit(location, text -> text + location.any(List.of("\n", "\r", "\r\n")))),
            new Mutation(
                    "decomposed", location -> edit(location, text -> Normalizer.normalize(text, Normalizer.Form.NFD))),
            new Mutation(
                    "composed", location -> edit(location, text -> Normalizer.normalize(text, Normalizer.Form.NFC))),
            new Mutation("upper case", location -> edit(location, text -> text.toUpperCase(Locale.ROOT))),
            new Mutation("lower case", location -> edit(location, text -> text.toLowerCase(Locale.ROOT))),
            new Mutation("twice", location -> edit(location, text -> text + text)),
            new Mutation("a value of another format", ValueMutations::otherForm),
            new Mutation("another enum value", ValueMutations::word),
            new Mutation("true", location -> flag(location, "true")),
            new Mutation("false", location -> flag(location, "false")),
            new Mutation("another number", NumberMutations::other),
            new Mutation("a number of many digits", NumberMutations::ofManyDigits),
            new Mutation("another language", ValueMutations::language),
            new Mutation("an edge case language", ValueMutations::edgeCaseLanguage),
            new Mutation("an edited language", ValueMutations::editedLanguage));

    private ValueMutations() {}

    private static Optional<Json> edgeCase(Location location) {
        return location.shape() instanceof Shape.FormattedString string
                ? location.put(Json.text(location.any(Samples.edgeCases(string.form()))))
                : Optional.empty();
    }

    private static Optional<Json> exhaustive(Location location) {
        return location.shape() instanceof Shape.FormattedString string
                ? location.put(Json.text(location.any(ExhaustiveValues.of(string.form()))))
                : renameKey(location, location.any(ExhaustiveValues.of("LanguageTag")));
    }

    private static Optional<Json> valid(Location location) {
        return location.shape() instanceof Shape.FormattedString string
                ? location.put(Json.text(location.any(Samples.valid(string.form()))))
                : Optional.empty();
    }

    private static Optional<Json> identifier(Location location) {
        if (!(location.shape() instanceof Shape.Properties object)
                || !object.name().equals("Identifier")) {
            return Optional.empty();
        }
        List<String> identifier = location.any(ExhaustiveValues.identifiers());
        return location.put(
                Json.struct().and("scheme", Json.text(identifier.get(0))).and("value", Json.text(identifier.get(1))));
    }

    private static Optional<Json> otherForm(Location location) {
        String form = location.any(Samples.forms());
        return location.shape() instanceof Shape.FormattedString || location.shape() instanceof Shape.Enumeration
                ? location.put(Json.text(
                        location.any(location.random().nextBoolean() ? Samples.valid(form) : Samples.edgeCases(form))))
                : Optional.empty();
    }

    private static Optional<Json> edit(Location location, UnaryOperator<String> change) {
        return location.json() instanceof Text text
                ? location.put(Json.text(change.apply(text.value())))
                : Optional.empty();
    }

    private static Optional<Json> replace(Location location, String by) {
        return edit(location, text -> by);
    }

    private static Optional<Json> insert(Location location, String what) {
        return edit(location, text -> CharacterEdits.inserted(text, what, location));
    }

    private static Optional<Json> character(Location location) {
        return edit(location, text -> CharacterEdits.edited(text, location));
    }

    private static Optional<Json> word(Location location) {
        if (!(location.shape() instanceof Shape.Enumeration enumeration)) {
            return Optional.empty();
        }
        return location.put(Json.text(location.any(ExhaustiveValues.of(enumeration))));
    }

    private static Optional<Json> flag(Location location, String value) {
        return location.shape() instanceof Shape.BooleanValue ? location.put(Json.raw(value)) : Optional.empty();
    }

    private static Optional<Json> language(Location location) {
        return renameKey(location, location.any(Samples.valid("LanguageTag")));
    }

    private static Optional<Json> edgeCaseLanguage(Location location) {
        return renameKey(location, location.any(Samples.edgeCases("LanguageTag")));
    }

    private static Optional<Json> editedLanguage(Location location) {
        return renameKey(location, CharacterEdits.edited(location.any(Samples.valid("LanguageTag")), location));
    }

    private static Optional<Json> renameKey(Location location, String tag) {
        return location.shape() instanceof Shape.Languages
                ? location.struct().filter(map -> !map.members().isEmpty()).flatMap(map -> {
                    int position = location.random().nextInt(map.members().size());
                    var member = new Member(tag, map.members().get(position).value());
                    return location.put(new Json.Struct(Json.set(map.members(), position, member)));
                })
                : Optional.empty();
    }
}
