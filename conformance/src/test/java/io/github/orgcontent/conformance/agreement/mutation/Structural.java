package io.github.orgcontent.conformance.agreement.mutation;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import io.github.orgcontent.conformance.agreement.document.Samples;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Changes to what stands where in a document. */
final class Structural {
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
            new Mutation("drop", Structural::drop),
            new Mutation("drop a property", Structural::dropWithin),
            new Mutation("add a property", Structural::add),
            new Mutation("duplicate", Structural::duplicate),
            new Mutation("duplicate with another value", Structural::duplicateOther),
            new Mutation("rename", Structural::rename),
            new Mutation("move to the end", Structural::moveToTheEnd),
            new Mutation("move up", Structural::moveUp),
            new Mutation("swap", Structural::swap));

    private Structural() {}

    private static Optional<Json> drop(Location spot) {
        return spot.changeMembers(members -> Json.minus(members, spot.position()))
                .or(() -> spot.changeItems(items -> Json.minus(items, spot.position())));
    }

    private static Optional<Json> dropWithin(Location spot) {
        return spot.struct()
                .filter(struct -> !struct.members().isEmpty())
                .flatMap(struct -> spot.put(new Struct(Json.minus(
                        struct.members(), spot.random().nextInt(struct.members().size())))));
    }

    private static Optional<Json> add(Location spot) {
        return spot.struct().flatMap(struct -> {
            var member = new Member(spot.any(NAMES), spot.any(List.of(Json.text("x"), Json.raw("1"), Json.struct())));
            return spot.put(new Struct(Json.plus(
                    struct.members(), spot.random().nextInt(struct.members().size() + 1), member)));
        });
    }

    private static Optional<Json> duplicate(Location spot) {
        return spot.changeMembers(members -> Json.plus(members, members.size(), members.get(spot.position())))
                .or(() -> spot.changeItems(items -> Json.plus(items, items.size(), items.get(spot.position()))));
    }

    private static Optional<Json> duplicateOther(Location spot) {
        return spot.changeMembers(members -> {
            var again = new Member(members.get(spot.position()).name(), spot.any(Kinds.oneOfEach()));
            return Json.plus(members, spot.random().nextInt(members.size() + 1), again);
        });
    }

    private static Optional<Json> rename(Location spot) {
        return spot.changeMembers(members -> {
            Member member = members.get(spot.position());
            return Json.set(members, spot.position(), new Member(otherName(member.name(), spot), member.value()));
        });
    }

    private static String otherName(String name, Location spot) {
        return switch (spot.random().nextInt(6)) {
            case 0 -> name + "s";
            case 1 -> name.toUpperCase(Locale.ROOT);
            case 2 -> name + " ";
            case 3 -> spot.any(NAMES);
            case 4 -> spot.any(Samples.good("LanguageTag"));
            default -> spot.any(Samples.odd("LanguageTag"));
        };
    }

    private static Optional<Json> moveToTheEnd(Location spot) {
        return spot.changeMembers(members -> {
            List<Member> without = Json.minus(members, spot.position());
            return Json.plus(without, without.size(), members.get(spot.position()));
        });
    }

    private static Optional<Json> moveUp(Location spot) {
        return spot.parent()
                .flatMap(parent -> parent.parent()
                        .flatMap(grandparent -> drop(spot)
                                .flatMap(dropped -> grandparent
                                        .struct()
                                        .map(struct -> dropped.with(
                                                grandparent.place(),
                                                json -> json instanceof Struct outer
                                                        ? outer.and("moved", spot.json())
                                                        : json)))));
    }

    private static Optional<Json> swap(Location spot) {
        return spot.changeMembers(members -> {
            int other = spot.random().nextInt(members.size());
            Member one = members.get(spot.position());
            Member two = members.get(other);
            return Json.set(
                    Json.set(members, spot.position(), new Member(one.name(), two.value())),
                    other,
                    new Member(two.name(), one.value()));
        });
    }
}
