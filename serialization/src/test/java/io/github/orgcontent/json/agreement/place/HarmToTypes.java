package io.github.orgcontent.json.agreement.place;

import io.github.orgcontent.json.agreement.document.Json;
import io.github.orgcontent.json.agreement.document.Json.Member;
import io.github.orgcontent.json.agreement.document.Json.Struct;
import io.github.orgcontent.json.agreement.document.Shape.Choice;
import io.github.orgcontent.json.agreement.mutation.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Harm to what tells the branches of a choice apart. */
final class HarmToTypes {
    static final List<Harm> ALL = List.of(
            new Harm("an unknown type", spot -> in(spot, HarmToTypes::unknown)),
            new Harm("another type", spot -> in(spot, HarmToTypes::other)),
            new Harm("a property of another type", spot -> in(spot, HarmToTypes::foreign)));

    private HarmToTypes() {}

    private static Optional<Damage> in(Spot spot, BiFunction<Spot, Choice, Optional<Damage>> change) {
        return spot.shape() instanceof Choice choice ? change.apply(spot, choice) : Optional.empty();
    }

    private static Optional<Json> put(Spot spot, Json type) {
        Struct struct = (Struct) spot.json();
        return spot.put(new Struct(struct.members().stream()
                .map(member -> member.name().equals(Belonging.TYPE) ? new Member(Belonging.TYPE, type) : member)
                .toList()));
    }

    private static Optional<Damage> unknown(Spot spot, Choice choice) {
        Json type = spot.any(List.of(
                Json.text("x"),
                Json.text(""),
                Json.text("Paragraph"),
                Json.text("image "),
                Json.raw("null"),
                Json.raw("1"),
                Json.struct()));
        return put(spot, type).map(document -> Damage.value(document, Damage.under(spot.pointer(), Belonging.TYPE)));
    }

    private static List<String> others(Spot spot, Choice choice) {
        String type = Belonging.type(spot).orElseThrow();
        return choice.branches().keySet().stream()
                .filter(Predicate.not(type::equals))
                .toList();
    }

    // What the old type has and the new one has not is unknown, what the new one needs is missing.
    private static Optional<Damage> other(Spot spot, Choice choice) {
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
                : put(spot, Json.text(type)).map(document -> Damage.names(document, spot.pointer(), told));
    }

    // It is unknown here, so of what is wrong in it nothing is told.
    private static Optional<Damage> foreign(Spot spot, Choice choice) {
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
                .map(document -> Damage.names(document, spot.pointer(), List.of(name)));
    }
}
