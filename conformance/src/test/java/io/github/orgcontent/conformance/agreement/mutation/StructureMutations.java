package io.github.orgcontent.conformance.agreement.mutation;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import io.github.orgcontent.conformance.agreement.document.Samples;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Mutations of the structure of a document. */
final class StructureMutations {
    private static final List<String> NAMES = List.of(
            "x",
            "type",
            "id",
            "",
            "de",
            "en-UK",
            "__proto__",
            "constructor",
            "toString",
            "$ref",
            "text",
            "byLanguage",
            "blocks",
            "\u0000",
            "\ud800",
            "ID",
            "Type");

    static final List<Mutation> ALL = List.of(
            new Mutation("drop", StructureMutations::drop),
            new Mutation("drop a property", StructureMutations::dropWithin),
            new Mutation("add a property", StructureMutations::add),
            new Mutation("duplicate", StructureMutations::duplicate),
            new Mutation("duplicate with another value", StructureMutations::duplicateOther),
            new Mutation("rename", StructureMutations::rename),
            new Mutation("move to the end", StructureMutations::moveToTheEnd),
            new Mutation("move up", StructureMutations::moveUp),
            new Mutation("swap", StructureMutations::swap));

    private StructureMutations() {}

    private static Optional<Json> drop(Location location) {
        return location.changeMembers(members -> Json.minus(members, location.position()))
                .or(() -> location.changeItems(items -> Json.minus(items, location.position())));
    }

    private static Optional<Json> dropWithin(Location location) {
        return location.struct()
                .filter(struct -> !struct.members().isEmpty())
                .flatMap(struct -> location.put(new Struct(Json.minus(
                        struct.members(),
                        location.random().nextInt(struct.members().size())))));
    }

    private static Optional<Json> add(Location location) {
        return location.struct().flatMap(struct -> {
            var member = new Member(
                    location.any(NAMES), location.any(List.of(Json.text("x"), Json.raw("1"), Json.struct())));
            return location.put(new Struct(Json.plus(
                    struct.members(), location.random().nextInt(struct.members().size() + 1), member)));
        });
    }

    private static Optional<Json> duplicate(Location location) {
        return location.changeMembers(members -> Json.plus(members, members.size(), members.get(location.position())))
                .or(() ->
                        location.changeItems(items -> Json.plus(items, items.size(), items.get(location.position()))));
    }

    private static Optional<Json> duplicateOther(Location location) {
        return location.changeMembers(members -> {
            var again = new Member(members.get(location.position()).name(), location.any(TypeMutations.oneOfEach()));
            return Json.plus(members, location.random().nextInt(members.size() + 1), again);
        });
    }

    private static Optional<Json> rename(Location location) {
        return location.changeMembers(members -> {
            Member member = members.get(location.position());
            return Json.set(
                    members, location.position(), new Member(otherName(member.name(), location), member.value()));
        });
    }

    private static String otherName(String name, Location location) {
        return switch (location.random().nextInt(6)) {
            case 0 -> name + "s";
            case 1 -> name.toUpperCase(Locale.ROOT);
            case 2 -> name + " ";
            case 3 -> location.any(NAMES);
            case 4 -> location.any(Samples.valid("LanguageTag"));
            default -> location.any(Samples.edgeCases("LanguageTag"));
        };
    }

    private static Optional<Json> moveToTheEnd(Location location) {
        return location.changeMembers(members -> {
            List<Member> without = Json.minus(members, location.position());
            return Json.plus(without, without.size(), members.get(location.position()));
        });
    }

    private static Optional<Json> moveUp(Location location) {
        return location.parent()
                .flatMap(parent -> parent.parent()
                        .flatMap(grandparent -> drop(location)
                                .flatMap(dropped -> grandparent
                                        .struct()
                                        .map(struct -> dropped.with(
                                                grandparent.place(),
                                                json -> json instanceof Struct outer
                                                        ? outer.and("moved", location.json())
                                                        : json)))));
    }

    private static Optional<Json> swap(Location location) {
        return location.changeMembers(members -> {
            int other = location.random().nextInt(members.size());
            Member one = members.get(location.position());
            Member two = members.get(other);
            return Json.set(
                    Json.set(members, location.position(), new Member(one.name(), two.value())),
                    other,
                    new Member(two.name(), one.value()));
        });
    }
}
