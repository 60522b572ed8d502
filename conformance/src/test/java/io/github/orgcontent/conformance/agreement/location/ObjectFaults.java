package io.github.orgcontent.conformance.agreement.location;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import io.github.orgcontent.conformance.agreement.document.Shape;
import io.github.orgcontent.conformance.agreement.mutation.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Harm to the properties of an object. */
final class ObjectFaults {
    /** Names that no object has, also such as must be escaped in a pointer, or mean something in JavaScript. */
    private static final List<String> NAMES = List.of(
            "x",
            "",
            " ",
            "a/b~c",
            "~1",
            "/",
            "0",
            "__proto__",
            "constructor",
            "toString",
            "$ref",
            "\u0000",
            "unheardOf");

    static final List<Fault> ALL = List.of(
            new Fault("an unknown property", ObjectFaults::unknown),
            new Fault("drop a property", ObjectFaults::drop),
            new Fault("rename a property", ObjectFaults::rename),
            new Fault("misspell a property", ObjectFaults::misspell),
            new Fault("a property twice", spot -> twice(spot, false)),
            new Fault("a property twice with another value", spot -> twice(spot, true)),
            new Fault("an empty object", ObjectFaults::empty),
            new Fault("wrap in an object", ObjectFaults::wrap));

    private ObjectFaults() {}

    private static Optional<FaultCase> unknown(Location spot) {
        return Belonging.object(spot)
                .flatMap(object -> spot.struct().flatMap(struct -> {
                    String name = spot.any(NAMES);
                    Json value = spot.any(List.of(Json.text("x"), Json.raw("null"), Json.struct(), spot.json()));
                    int position = spot.random().nextInt(struct.members().size() + 1);
                    return spot.put(new Struct(Json.plus(struct.members(), position, new Member(name, value))))
                            .map(document -> FaultCase.names(document, spot.pointer(), List.of(name)));
                }));
    }

    private static Optional<FaultCase> drop(Location spot) {
        return Belonging.object(spot)
                .flatMap(object -> some(spot).flatMap(position -> {
                    Struct struct = (Struct) spot.json();
                    String name = struct.members().get(position).name();
                    var without = new Struct(Json.minus(struct.members(), position));
                    List<String> missing = Belonging.missing(object, without);
                    return spot.put(without)
                            .map(document -> missing.isEmpty()
                                    ? FaultCase.names(document, spot.pointer(), List.of(name))
                                            .unsure()
                                    : FaultCase.names(document, spot.pointer(), missing));
                }));
    }

    // Too far from the old name to be taken for a slip: the new one is unknown and the old one is missing.
    private static Optional<FaultCase> rename(Location spot) {
        return Belonging.object(spot)
                .flatMap(object -> some(spot).flatMap(position -> {
                    Struct struct = renamed((Struct) spot.json(), position, old -> old + "Renamed");
                    String name = struct.members().get(position).name();
                    List<String> told = new ArrayList<>(List.of(name));
                    told.addAll(Belonging.missing(object, struct));
                    return spot.put(struct).map(document -> FaultCase.names(document, spot.pointer(), told));
                }));
    }

    // Of a slip only the new name is told, see decision 003.
    private static Optional<FaultCase> misspell(Location spot) {
        return Belonging.object(spot)
                .flatMap(object -> some(spot).flatMap(position -> {
                    Struct old = (Struct) spot.json();
                    String name = old.members().get(position).name();
                    String slip = name.length() < 4 || spot.random().nextBoolean()
                            ? name.toUpperCase(Locale.ROOT)
                            : name + name.charAt(name.length() - 1);
                    return spot.put(renamed(old, position, any -> slip))
                            .map(document -> FaultCase.names(document, spot.pointer(), List.of(slip)));
                }));
    }

    private static Struct renamed(Struct struct, int position, UnaryOperator<String> change) {
        Member member = struct.members().get(position);
        return new Struct(
                Json.set(struct.members(), position, new Member(change.apply(member.name()), member.value())));
    }

    private static Optional<Integer> some(Location spot) {
        return spot.struct()
                .filter(struct -> !struct.members().isEmpty())
                .map(struct -> spot.random().nextInt(struct.members().size()));
    }

    // Behind the first, which counts for the reader; for most others the last one does.
    private static Optional<FaultCase> twice(Location spot, boolean isOther) {
        return some(spot).flatMap(position -> {
            List<Member> members = ((Struct) spot.json()).members();
            Member member = members.get(position);
            var again = new Member(member.name(), isOther ? Json.raw("1e0") : member.value());
            int behind = position + 1 + spot.random().nextInt(members.size() - position);
            return spot.put(new Struct(Json.plus(members, behind, again)))
                    .map(document -> FaultCase.value(document, FaultCase.under(spot.pointer(), member.name())));
        });
    }

    private static Optional<FaultCase> empty(Location spot) {
        return spot.struct()
                .flatMap(struct -> Belonging.object(spot))
                .map(object -> Belonging.missing(object, Json.struct()))
                .filter(missing -> !missing.isEmpty())
                .flatMap(missing ->
                        spot.put(Json.struct()).map(document -> FaultCase.names(document, spot.pointer(), missing)));
    }

    private static Optional<FaultCase> wrap(Location spot) {
        Struct wrapped = Json.struct().and("en", spot.json());
        return spot.put(wrapped).map(document -> {
            if (spot.shape() instanceof Shape.Languages) {
                return FaultCase.value(document, FaultCase.under(spot.pointer(), "en"));
            } else if (!Belonging.isOfKind(wrapped, spot)) {
                return FaultCase.value(document, spot.pointer());
            }
            List<String> told = new ArrayList<>(List.of("en"));
            told.addAll(Belonging.object(spot)
                    .map(object -> Belonging.missing(object, Json.struct()))
                    .orElse(List.of("text")));
            return FaultCase.names(document, spot.pointer(), told);
        });
    }
}
