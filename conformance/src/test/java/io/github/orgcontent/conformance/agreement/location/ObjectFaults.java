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

/** Faults in the properties of an object. */
final class ObjectFaults {
    /** Names that no object has; some need escapes in a pointer or have a meaning in JavaScript. */
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
            new Fault("a property twice", location -> twice(location, false)),
            new Fault("a property twice with another value", location -> twice(location, true)),
            new Fault("an empty object", ObjectFaults::empty),
            new Fault("wrap in an object", ObjectFaults::wrap));

    private ObjectFaults() {}

    private static Optional<FaultCase> unknown(Location location) {
        return ExpectedShape.object(location)
                .flatMap(object -> location.struct().flatMap(struct -> {
                    String name = location.any(NAMES);
                    Json value =
                            location.any(List.of(Json.text("x"), Json.raw("null"), Json.struct(), location.json()));
                    int position = location.random().nextInt(struct.members().size() + 1);
                    return location.put(new Struct(Json.plus(struct.members(), position, new Member(name, value))))
                            .map(document -> FaultCase.names(document, location.pointer(), List.of(name)));
                }));
    }

    private static Optional<FaultCase> drop(Location location) {
        return ExpectedShape.object(location)
                .flatMap(object -> some(location).flatMap(position -> {
                    Struct struct = (Struct) location.json();
                    String name = struct.members().get(position).name();
                    var without = new Struct(Json.minus(struct.members(), position));
                    List<String> missing = ExpectedShape.missing(object, without);
                    return location.put(without)
                            .map(document -> missing.isEmpty()
                                    ? FaultCase.names(document, location.pointer(), List.of(name))
                                            .unsure()
                                    : FaultCase.names(document, location.pointer(), missing));
                }));
    }

    // The new name is not similar to the old one, so the new one is unknown and the old one is missing.
    private static Optional<FaultCase> rename(Location location) {
        return ExpectedShape.object(location)
                .flatMap(object -> some(location).flatMap(position -> {
                    Struct struct = renamed((Struct) location.json(), position, old -> old + "Renamed");
                    String name = struct.members().get(position).name();
                    List<String> reported = new ArrayList<>(List.of(name));
                    reported.addAll(ExpectedShape.missing(object, struct));
                    return location.put(struct)
                            .map(document -> FaultCase.names(document, location.pointer(), reported));
                }));
    }

    // Of a misspelt name only the new name is reported, see decision 003.
    private static Optional<FaultCase> misspell(Location location) {
        return ExpectedShape.object(location)
                .flatMap(object -> some(location).flatMap(position -> {
                    Struct old = (Struct) location.json();
                    String name = old.members().get(position).name();
                    String slip = name.length() < 4 || location.random().nextBoolean()
                            ? name.toUpperCase(Locale.ROOT)
                            : name + name.charAt(name.length() - 1);
                    return location.put(renamed(old, position, any -> slip))
                            .map(document -> FaultCase.names(document, location.pointer(), List.of(slip)));
                }));
    }

    private static Struct renamed(Struct struct, int position, UnaryOperator<String> change) {
        Member member = struct.members().get(position);
        return new Struct(
                Json.set(struct.members(), position, new Member(change.apply(member.name()), member.value())));
    }

    private static Optional<Integer> some(Location location) {
        return location.struct()
                .filter(struct -> !struct.members().isEmpty())
                .map(struct -> location.random().nextInt(struct.members().size()));
    }

    // After the first one, which the reader uses; most other parsers use the last one.
    private static Optional<FaultCase> twice(Location location, boolean isOther) {
        return some(location).flatMap(position -> {
            List<Member> members = ((Struct) location.json()).members();
            Member member = members.get(position);
            var again = new Member(member.name(), isOther ? Json.raw("1e0") : member.value());
            int behind = position + 1 + location.random().nextInt(members.size() - position);
            return location.put(new Struct(Json.plus(members, behind, again)))
                    .map(document -> FaultCase.value(document, FaultCase.under(location.pointer(), member.name())));
        });
    }

    private static Optional<FaultCase> empty(Location location) {
        return location.struct()
                .flatMap(struct -> ExpectedShape.object(location))
                .map(object -> ExpectedShape.missing(object, Json.struct()))
                .filter(missing -> !missing.isEmpty())
                .flatMap(missing -> location.put(Json.struct())
                        .map(document -> FaultCase.names(document, location.pointer(), missing)));
    }

    private static Optional<FaultCase> wrap(Location location) {
        Struct wrapped = Json.struct().and("en", location.json());
        return location.put(wrapped).map(document -> {
            if (location.shape() instanceof Shape.Languages) {
                return FaultCase.value(document, FaultCase.under(location.pointer(), "en"));
            } else if (!ExpectedShape.isOfKind(wrapped, location)) {
                return FaultCase.value(document, location.pointer());
            }
            List<String> reported = new ArrayList<>(List.of("en"));
            reported.addAll(ExpectedShape.object(location)
                    .map(object -> ExpectedShape.missing(object, Json.struct()))
                    .orElse(List.of("text")));
            return FaultCase.names(document, location.pointer(), reported);
        });
    }
}
