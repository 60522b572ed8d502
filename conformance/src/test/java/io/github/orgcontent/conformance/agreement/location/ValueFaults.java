package io.github.orgcontent.conformance.agreement.location;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Raw;
import io.github.orgcontent.conformance.agreement.document.Json.Text;
import io.github.orgcontent.conformance.agreement.document.Shape;
import io.github.orgcontent.conformance.agreement.mutation.BoundMutations;
import io.github.orgcontent.conformance.agreement.mutation.Location;
import io.github.orgcontent.conformance.agreement.mutation.Mutation;
import io.github.orgcontent.conformance.agreement.mutation.Mutations;
import io.github.orgcontent.conformance.agreement.mutation.ValueMutations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Faults in a value: another value in its place. */
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

    /** Mutations that keep a document valid or change more than one value. */
    private static final Set<String> LEFT_OUT = Set.of(
            "decomposed",
            "composed",
            "another enum value",
            "the least",
            "one less than the most",
            "the most",
            "true",
            "false",
            "an edited identifier");

    static final List<Fault> ALL = Stream.concat(
                    Stream.of(
                            new Fault("null", location -> put(location, Json.raw("null"))),
                            new Fault("another kind", ValueFaults::otherKind),
                            new Fault("an unknown enum value", ValueFaults::noWord)),
                    Mutations.ALL.stream()
                            .filter(mutation ->
                                    ValueMutations.ALL.contains(mutation) || BoundMutations.ALL.contains(mutation))
                            .filter(mutation -> !LEFT_OUT.contains(mutation.name()))
                            .map(mutation -> new Fault(mutation.name(), location -> changed(location, mutation))))
            .toList();

    private ValueFaults() {}

    private static Optional<FaultCase> put(Location location, Json other) {
        return location.put(other).map(document -> FaultCase.value(document, location.pointer()));
    }

    private static Optional<FaultCase> otherKind(Location location) {
        Json other = location.any(KINDS);
        return ExpectedShape.isOfKind(other, location) ? Optional.empty() : put(location, other);
    }

    private static Optional<FaultCase> noWord(Location location) {
        return location.shape() instanceof Shape.Enumeration && location.json() instanceof Text word
                ? put(
                        location,
                        Json.text(location.any(List.of(word.value() + "s", " " + word.value(), "no-such-word", ""))))
                : Optional.empty();
    }

    // The new value may be valid as well.
    private static Optional<FaultCase> changed(Location location, Mutation mutation) {
        return location.json() instanceof Text || location.json() instanceof Raw
                ? mutation.apply(location)
                        .filter(document -> !document.equals(location.document()))
                        .map(document ->
                                FaultCase.value(document, location.pointer()).unsure())
                : ValueMutations.ALL.contains(mutation) ? LanguageFaults.renamed(location, mutation) : Optional.empty();
    }
}
