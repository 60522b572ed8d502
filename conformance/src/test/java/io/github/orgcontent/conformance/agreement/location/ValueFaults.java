package io.github.orgcontent.conformance.agreement.location;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Raw;
import io.github.orgcontent.conformance.agreement.document.Json.Text;
import io.github.orgcontent.conformance.agreement.document.Shape;
import io.github.orgcontent.conformance.agreement.mutation.Bounds;
import io.github.orgcontent.conformance.agreement.mutation.Location;
import io.github.orgcontent.conformance.agreement.mutation.Mutation;
import io.github.orgcontent.conformance.agreement.mutation.Mutations;
import io.github.orgcontent.conformance.agreement.mutation.Values;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Harm to a value: something else in its place. */
final class ValueFaults {
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

    static final List<Fault> ALL = Stream.concat(
                    Stream.of(
                            new Fault("null", spot -> put(spot, Json.raw("null"))),
                            new Fault("another kind", ValueFaults::otherKind),
                            new Fault("no such word", ValueFaults::noWord)),
                    Mutations.ALL.stream()
                            .filter(mutation -> Values.ALL.contains(mutation) || Bounds.ALL.contains(mutation))
                            .filter(mutation -> !LEFT_OUT.contains(mutation.name()))
                            .map(mutation -> new Fault(mutation.name(), spot -> changed(spot, mutation))))
            .toList();

    private ValueFaults() {}

    private static Optional<FaultCase> put(Location spot, Json other) {
        return spot.put(other).map(document -> FaultCase.value(document, spot.pointer()));
    }

    private static Optional<FaultCase> otherKind(Location spot) {
        Json other = spot.any(KINDS);
        return Belonging.isOfKind(other, spot) ? Optional.empty() : put(spot, other);
    }

    private static Optional<FaultCase> noWord(Location spot) {
        return spot.shape() instanceof Shape.Word && spot.json() instanceof Text word
                ? put(spot, Json.text(spot.any(List.of(word.value() + "s", " " + word.value(), "no-such-word", ""))))
                : Optional.empty();
    }

    // What it is changed to may be valid as well.
    private static Optional<FaultCase> changed(Location spot, Mutation mutation) {
        return spot.json() instanceof Text || spot.json() instanceof Raw
                ? mutation.apply(spot)
                        .filter(document -> !document.equals(spot.document()))
                        .map(document ->
                                FaultCase.value(document, spot.pointer()).unsure())
                : Values.ALL.contains(mutation) ? LanguageFaults.renamed(spot, mutation) : Optional.empty();
    }
}
