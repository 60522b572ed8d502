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

/** Harm to what tells the branches of a choice apart. */
final class TypeFaults {
    static final List<Fault> ALL = List.of(
            new Fault("an unknown type", spot -> in(spot, TypeFaults::unknown)),
            new Fault("another type", spot -> in(spot, TypeFaults::other)),
            new Fault("a property of another type", spot -> in(spot, TypeFaults::foreign)));

    private TypeFaults() {}

    private static Optional<FaultCase> in(Location spot, BiFunction<Location, Choice, Optional<FaultCase>> change) {
        return spot.shape() instanceof Choice choice ? change.apply(spot, choice) : Optional.empty();
    }

    private static Optional<Json> put(Location spot, Json type) {
        Struct struct = (Struct) spot.json();
        return spot.put(new Struct(struct.members().stream()
                .map(member -> member.name().equals(Belonging.TYPE) ? new Member(Belonging.TYPE, type) : member)
                .toList()));
    }

    private static Optional<FaultCase> unknown(Location spot, Choice choice) {
        Json type = spot.any(List.of(
                Json.text("x"),
                Json.text(""),
                Json.text("Paragraph"),
                Json.text("image "),
                Json.raw("null"),
                Json.raw("1"),
                Json.struct()));
        return put(spot, type)
                .map(document -> FaultCase.value(document, FaultCase.under(spot.pointer(), Belonging.TYPE)));
    }

    private static List<String> others(Location spot, Choice choice) {
        String type = Belonging.type(spot).orElseThrow();
        return choice.branches().keySet().stream()
                .filter(Predicate.not(type::equals))
                .toList();
    }

    // What the old type has and the new one has not is unknown, what the new one needs is missing.
    private static Optional<FaultCase> other(Location spot, Choice choice) {
        String type = spot.any(others(spot, choice));
        var branch = Objects.requireNonNull(choice.branches().get(type));
        Struct struct = (Struct) spot.json();
        List<String> told = new ArrayList<>(Belonging.missing(branch, struct));
        struct.members().stream()
                .map(Member::name)
                .filter(name -> !branch.properties().containsKey(name))
                .forEach(told::add);
        return told.isEmpty()
                ? Optional.empty()
                : put(spot, Json.text(type)).map(document -> FaultCase.names(document, spot.pointer(), told));
    }

    // It is unknown here, so of what is wrong in it nothing is told.
    private static Optional<FaultCase> foreign(Location spot, Choice choice) {
        Struct struct = (Struct) spot.json();
        var own = Belonging.object(spot).orElseThrow().properties();
        var others = Objects.requireNonNull(choice.branches().get(spot.any(others(spot, choice))))
                .properties();
        List<String> foreign =
                others.keySet().stream().filter(name -> !own.containsKey(name)).toList();
        if (foreign.isEmpty()) {
            return Optional.empty();
        }
        String name = spot.any(foreign);
        Json value = spot.any(List.of(Json.text("x"), Json.raw("null"), Json.series(Json.struct()), Json.struct()));
        int position = spot.random().nextInt(struct.members().size() + 1);
        return spot.put(new Struct(Json.plus(struct.members(), position, new Member(name, value))))
                .map(document -> FaultCase.names(document, spot.pointer(), List.of(name)));
    }
}
