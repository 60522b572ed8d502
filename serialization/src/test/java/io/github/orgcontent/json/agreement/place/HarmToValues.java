package io.github.orgcontent.json.agreement.place;

import io.github.orgcontent.json.agreement.document.Json;
import io.github.orgcontent.json.agreement.document.Json.Raw;
import io.github.orgcontent.json.agreement.document.Json.Text;
import io.github.orgcontent.json.agreement.document.Shape;
import io.github.orgcontent.json.agreement.mutation.Bounds;
import io.github.orgcontent.json.agreement.mutation.Mutation;
import io.github.orgcontent.json.agreement.mutation.Mutations;
import io.github.orgcontent.json.agreement.mutation.Spot;
import io.github.orgcontent.json.agreement.mutation.Values;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Harm to a value: something else in its place. */
final class HarmToValues {
    private static final List<Json> KINDS = List.of(
            Json.raw("true"),
            Json.raw("false"),
            Json.raw("0"),
            Json.raw("1"),
            Json.raw("2.5"),
            Json.text(""),
            Json.text("x"),
            Json.text("1"),
            Json.text("true"),
            Json.series(),
            Json.series(Json.raw("null")),
            Json.struct(),
            Json.struct().and("en", Json.text("x")));

    /** Mutations after which a document is as valid as before, or that change more than one value. */
    private static final Set<String> LEFT_OUT = Set.of(
            "decomposed",
            "composed",
            "another word",
            "the least",
            "one less than the most",
            "the most",
            "true",
            "false",
            "an identifier hardly otherwise");

    static final List<Harm> ALL = Stream.concat(
                    Stream.of(
                            new Harm("null", spot -> put(spot, Json.raw("null"))),
                            new Harm("another kind", HarmToValues::otherKind),
                            new Harm("no such word", HarmToValues::noWord)),
                    Mutations.ALL.stream()
                            .filter(mutation -> Values.ALL.contains(mutation) || Bounds.ALL.contains(mutation))
                            .filter(mutation -> !LEFT_OUT.contains(mutation.name()))
                            .map(mutation -> new Harm(mutation.name(), spot -> changed(spot, mutation))))
            .toList();

    private HarmToValues() {}

    private static Optional<Damage> put(Spot spot, Json other) {
        return spot.put(other).map(document -> Damage.value(document, spot.pointer()));
    }

    private static Optional<Damage> otherKind(Spot spot) {
        Json other = spot.any(KINDS);
        return Belonging.isOfKind(other, spot) ? Optional.empty() : put(spot, other);
    }

    private static Optional<Damage> noWord(Spot spot) {
        return spot.shape() instanceof Shape.Word && spot.json() instanceof Text word
                ? put(spot, Json.text(spot.any(List.of(word.value() + "s", " " + word.value(), "no-such-word", ""))))
                : Optional.empty();
    }

    // What it is changed to may be valid as well.
    private static Optional<Damage> changed(Spot spot, Mutation mutation) {
        return spot.json() instanceof Text || spot.json() instanceof Raw
                ? mutation.apply(spot)
                        .filter(document -> !document.equals(spot.document()))
                        .map(document -> Damage.value(document, spot.pointer()).unsure())
                : Values.ALL.contains(mutation) ? HarmToLanguages.renamed(spot, mutation) : Optional.empty();
    }
}
