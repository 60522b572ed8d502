package io.github.orgcontent.conformance.agreement.location;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import io.github.orgcontent.conformance.agreement.document.Shape.Choice;
import io.github.orgcontent.conformance.agreement.mutation.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Faults in the property that selects the branch of a choice. */
final class TypeFaults {
    static final List<Fault> ALL = List.of(
            new Fault("an unknown type", location -> in(location, TypeFaults::unknown)),
            new Fault("another type", location -> in(location, TypeFaults::other)),
            new Fault("a property of another type", location -> in(location, TypeFaults::foreign)));

    private TypeFaults() {}

    private static Optional<FaultCase> in(Location location, BiFunction<Location, Choice, Optional<FaultCase>> change) {
        return location.shape() instanceof Choice choice ? change.apply(location, choice) : Optional.empty();
    }

    private static Optional<Json> put(Location location, Json type) {
        Struct struct = (Struct) location.json();
        return location.put(new Struct(struct.members().stream()
                .map(member -> member.name().equals(ExpectedShape.TYPE) ? new Member(ExpectedShape.TYPE, type) : member)
                .toList()));
    }

    private static Optional<FaultCase> unknown(Location location, Choice choice) {
        Json type = location.any(List.of(
                Json.text("x"),
                Json.text(""),
                Json.text("Paragraph"),
                Json.text("image "),
                Json.raw("null"),
                Json.raw("1"),
                Json.struct()));
        return put(location, type)
                .map(document -> FaultCase.value(document, FaultCase.under(location.pointer(), ExpectedShape.TYPE)));
    }

    private static List<String> others(Location location, Choice choice) {
        String type = ExpectedShape.type(location).orElseThrow();
        return choice.branches().keySet().stream()
                .filter(Predicate.not(type::equals))
                .toList();
    }

    // Properties of the old type only are unknown; required properties of the new type are missing.
    private static Optional<FaultCase> other(Location location, Choice choice) {
        String type = location.any(others(location, choice));
        var branch = Objects.requireNonNull(choice.branches().get(type));
        Struct struct = (Struct) location.json();
        List<String> reported = new ArrayList<>(ExpectedShape.missing(branch, struct));
        struct.members().stream()
                .map(Member::name)
                .filter(name -> !branch.properties().containsKey(name))
                .forEach(reported::add);
        return reported.isEmpty()
                ? Optional.empty()
                : put(location, Json.text(type))
                        .map(document -> FaultCase.names(document, location.pointer(), reported));
    }

    // The property is unknown here, so nothing in it is reported.
    private static Optional<FaultCase> foreign(Location location, Choice choice) {
        Struct struct = (Struct) location.json();
        var own = ExpectedShape.object(location).orElseThrow().properties();
        var others = Objects.requireNonNull(choice.branches().get(location.any(others(location, choice))))
                .properties();
        List<String> foreign =
                others.keySet().stream().filter(name -> !own.containsKey(name)).toList();
        if (foreign.isEmpty()) {
            return Optional.empty();
        }
        String name = location.any(foreign);
        Json value = location.any(List.of(Json.text("x"), Json.raw("null"), Json.series(Json.struct()), Json.struct()));
        int position = location.random().nextInt(struct.members().size() + 1);
        return location.put(new Struct(Json.plus(struct.members(), position, new Member(name, value))))
                .map(document -> FaultCase.names(document, location.pointer(), List.of(name)));
    }
}
