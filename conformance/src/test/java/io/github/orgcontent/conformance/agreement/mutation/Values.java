package io.github.orgcontent.conformance.agreement.mutation;

import io.github.orgcontent.conformance.agreement.document.Exhaustive;
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

/** Changes to what stands in a document. */
public final class Values {
    public static final List<Mutation> ALL = List.of(
            new Mutation("an odd value of the form", Values::odd),
            new Mutation("another good value of the form", Values::good),
            new Mutation("one of all values around the form", Values::exhaustive),
            new Mutation("an identifier hardly otherwise", Values::identifier),
            new Mutation("another character", Values::character),
            new Mutation("white space", spot -> insert(spot, Characters.spaceOf(spot))),
            new Mutation("only white space", spot -> replace(spot, Characters.spaceOf(spot))),
            new Mutation(
                    "white space around",
                    spot -> edit(spot, text -> Characters.spaceOf(spot) + text + Characters.spaceOf(spot))),
            new Mutation("an odd character", spot -> insert(spot, spot.any(Characters.ODD))),
            new Mutation(
                    "a final line break", spot -> edit(spot, text -> text + spot.any(List.of("\n", "\r", "\r\n")))),
            new Mutation("decomposed", spot -> edit(spot, text -> Normalizer.normalize(text, Normalizer.Form.NFD))),
            new Mutation("composed", spot -> edit(spot, text -> Normalizer.normalize(text, Normalizer.Form.NFC))),
            new Mutation("upper case", spot -> edit(spot, text -> text.toUpperCase(Locale.ROOT))),
            new Mutation("lower case", spot -> edit(spot, text -> text.toLowerCase(Locale.ROOT))),
            new Mutation("twice", spot -> edit(spot, text -> text + text)),
            new Mutation("a value of another form", Values::otherForm),
            new Mutation("another word", Values::word),
            new Mutation("true", spot -> flag(spot, "true")),
            new Mutation("false", spot -> flag(spot, "false")),
            new Mutation("another number", Numbers::other),
            new Mutation("a number of many digits", Numbers::ofManyDigits),
            new Mutation("another language", Values::language),
            new Mutation("an odd language", Values::oddLanguage),
            new Mutation("an edited language", Values::editedLanguage));

    private Values() {}

    private static Optional<Json> odd(Location spot) {
        return spot.shape() instanceof Shape.Formed formed
                ? spot.put(Json.text(spot.any(Samples.odd(formed.form()))))
                : Optional.empty();
    }

    private static Optional<Json> exhaustive(Location spot) {
        return spot.shape() instanceof Shape.Formed formed
                ? spot.put(Json.text(spot.any(Exhaustive.of(formed.form()))))
                : renameKey(spot, spot.any(Exhaustive.of("LanguageTag")));
    }

    private static Optional<Json> good(Location spot) {
        return spot.shape() instanceof Shape.Formed formed
                ? spot.put(Json.text(spot.any(Samples.good(formed.form()))))
                : Optional.empty();
    }

    private static Optional<Json> identifier(Location spot) {
        if (!(spot.shape() instanceof Shape.Properties object) || !object.name().equals("Identifier")) {
            return Optional.empty();
        }
        List<String> identifier = spot.any(Exhaustive.identifiers());
        return spot.put(
                Json.struct().and("scheme", Json.text(identifier.get(0))).and("value", Json.text(identifier.get(1))));
    }

    private static Optional<Json> otherForm(Location spot) {
        String form = spot.any(Samples.forms());
        return spot.shape() instanceof Shape.Formed || spot.shape() instanceof Shape.Word
                ? spot.put(Json.text(spot.any(spot.random().nextBoolean() ? Samples.good(form) : Samples.odd(form))))
                : Optional.empty();
    }

    private static Optional<Json> edit(Location spot, UnaryOperator<String> change) {
        return spot.json() instanceof Text text ? spot.put(Json.text(change.apply(text.value()))) : Optional.empty();
    }

    private static Optional<Json> replace(Location spot, String by) {
        return edit(spot, text -> by);
    }

    private static Optional<Json> insert(Location spot, String what) {
        return edit(spot, text -> Characters.inserted(text, what, spot));
    }

    private static Optional<Json> character(Location spot) {
        return edit(spot, text -> Characters.edited(text, spot));
    }

    private static Optional<Json> word(Location spot) {
        if (!(spot.shape() instanceof Shape.Word word)) {
            return Optional.empty();
        }
        return spot.put(Json.text(spot.any(Exhaustive.of(word))));
    }

    private static Optional<Json> flag(Location spot, String value) {
        return spot.shape() instanceof Shape.Flag ? spot.put(Json.raw(value)) : Optional.empty();
    }

    private static Optional<Json> language(Location spot) {
        return renameKey(spot, spot.any(Samples.good("LanguageTag")));
    }

    private static Optional<Json> oddLanguage(Location spot) {
        return renameKey(spot, spot.any(Samples.odd("LanguageTag")));
    }

    private static Optional<Json> editedLanguage(Location spot) {
        return renameKey(spot, Characters.edited(spot.any(Samples.good("LanguageTag")), spot));
    }

    private static Optional<Json> renameKey(Location spot, String tag) {
        return spot.shape() instanceof Shape.Languages
                ? spot.struct().filter(map -> !map.members().isEmpty()).flatMap(map -> {
                    int position = spot.random().nextInt(map.members().size());
                    var member = new Member(tag, map.members().get(position).value());
                    return spot.put(new Json.Struct(Json.set(map.members(), position, member)));
                })
                : Optional.empty();
    }
}
