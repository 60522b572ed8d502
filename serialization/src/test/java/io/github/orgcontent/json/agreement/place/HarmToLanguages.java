package io.github.orgcontent.json.agreement.place;

import io.github.orgcontent.json.agreement.document.Json;
import io.github.orgcontent.json.agreement.document.Json.Member;
import io.github.orgcontent.json.agreement.document.Json.Struct;
import io.github.orgcontent.json.agreement.document.Shape;
import io.github.orgcontent.json.agreement.mutation.Mutation;
import io.github.orgcontent.json.agreement.mutation.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Harm to an object with a property for each language. */
final class HarmToLanguages {
    private static final List<String> NO_LANGUAGES = List.of("", "x", "english", "a/b~c", "en_GB", "en-", " en", "e");

    static final List<Harm> ALL = List.of(
            new Harm("no language", HarmToLanguages::none),
            new Harm("too many languages", HarmToLanguages::tooMany),
            new Harm("what is no language", HarmToLanguages::added),
            new Harm("drop a language", HarmToLanguages::drop));

    private HarmToLanguages() {}

    private static Optional<Damage> in(Spot spot, Function<List<Member>, Optional<Damage>> change) {
        return spot.shape() instanceof Shape.Languages
                ? spot.struct()
                        .map(Struct::members)
                        .filter(members -> !members.isEmpty())
                        .flatMap(change)
                : Optional.empty();
    }

    private static Optional<Damage> none(Spot spot) {
        return in(spot, members -> spot.put(Json.struct()).map(document -> Damage.value(document, spot.pointer())))
                .filter(damage -> spot.shape() instanceof Shape.Languages languages && languages.least() > 0);
    }

    private static Optional<Damage> tooMany(Spot spot) {
        return in(spot, members -> {
            List<Member> many = new ArrayList<>(members);
            while (spot.shape() instanceof Shape.Languages languages && many.size() <= languages.most()) {
                many.add(new Member("en-x-n" + many.size(), members.get(0).value()));
            }
            return spot.put(new Struct(many)).map(document -> Damage.value(document, spot.pointer()));
        });
    }

    private static Optional<Damage> added(Spot spot) {
        return in(spot, members -> {
            String name = spot.any(NO_LANGUAGES);
            var more = new Member(name, spot.any(members).value());
            return spot.put(new Struct(Json.plus(members, spot.random().nextInt(members.size() + 1), more)))
                    .map(document -> Damage.names(document, spot.pointer(), List.of(name)));
        });
    }

    private static Optional<Damage> drop(Spot spot) {
        return in(
                spot,
                members -> spot.put(new Struct(Json.minus(members, spot.random().nextInt(members.size()))))
                        .map(document -> Damage.value(document, spot.pointer()).unsure()));
    }

    /** Harm by a mutation that changes a language; which one, is seen from what differs. */
    static Optional<Damage> renamed(Spot spot, Mutation mutation) {
        return in(
                spot,
                members -> mutation.apply(spot).flatMap(document -> {
                    List<Member> changed = ((Struct) document.at(spot.place())).members();
                    return changed.stream()
                            .filter(member -> !members.contains(member))
                            .map(Member::name)
                            .filter(name -> isReadable(name) && !((Struct) spot.json()).has(name))
                            .findFirst()
                            .map(name -> Damage.names(document, spot.pointer(), List.of(name))
                                    .unsure());
                }));
    }

    // With half a pair in a name, the text is no JSON for the parser that the reader uses.
    private static boolean isReadable(String name) {
        return name.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
