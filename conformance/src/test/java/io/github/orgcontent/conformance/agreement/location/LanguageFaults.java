package io.github.orgcontent.conformance.agreement.location;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import io.github.orgcontent.conformance.agreement.document.Shape;
import io.github.orgcontent.conformance.agreement.mutation.Location;
import io.github.orgcontent.conformance.agreement.mutation.Mutation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Harm to an object with a property for each language. */
final class LanguageFaults {
    private static final List<String> NO_LANGUAGES = List.of("", "x", "english", "a/b~c", "en_GB", "en-", " en", "e");

    static final List<Fault> ALL = List.of(
            new Fault("no language", LanguageFaults::none),
            new Fault("too many languages", LanguageFaults::tooMany),
            new Fault("what is no language", LanguageFaults::added),
            new Fault("drop a language", LanguageFaults::drop));

    private LanguageFaults() {}

    private static Optional<FaultCase> in(Location spot, Function<List<Member>, Optional<FaultCase>> change) {
        return spot.shape() instanceof Shape.Languages
                ? spot.struct()
                        .map(Struct::members)
                        .filter(members -> !members.isEmpty())
                        .flatMap(change)
                : Optional.empty();
    }

    private static Optional<FaultCase> none(Location spot) {
        return in(spot, members -> spot.put(Json.struct()).map(document -> FaultCase.value(document, spot.pointer())))
                .filter(damage -> spot.shape() instanceof Shape.Languages languages && languages.least() > 0);
    }

    private static Optional<FaultCase> tooMany(Location spot) {
        return in(spot, members -> {
            List<Member> many = new ArrayList<>(members);
            while (spot.shape() instanceof Shape.Languages languages && many.size() <= languages.most()) {
                many.add(new Member("en-x-n" + many.size(), members.get(0).value()));
            }
            return spot.put(new Struct(many)).map(document -> FaultCase.value(document, spot.pointer()));
        });
    }

    private static Optional<FaultCase> added(Location spot) {
        return in(spot, members -> {
            String name = spot.any(NO_LANGUAGES);
            var more = new Member(name, spot.any(members).value());
            return spot.put(new Struct(Json.plus(members, spot.random().nextInt(members.size() + 1), more)))
                    .map(document -> FaultCase.names(document, spot.pointer(), List.of(name)));
        });
    }

    private static Optional<FaultCase> drop(Location spot) {
        return in(
                spot,
                members -> spot.put(new Struct(Json.minus(members, spot.random().nextInt(members.size()))))
                        .map(document ->
                                FaultCase.value(document, spot.pointer()).unsure()));
    }

    /** Harm by a mutation that changes a language; which one, is seen from what differs. */
    static Optional<FaultCase> renamed(Location spot, Mutation mutation) {
        return in(
                spot,
                members -> mutation.apply(spot).flatMap(document -> {
                    List<Member> changed = ((Struct) document.at(spot.place())).members();
                    return changed.stream()
                            .filter(member -> !members.contains(member))
                            .map(Member::name)
                            .filter(name -> isReadable(name) && !((Struct) spot.json()).has(name))
                            .findFirst()
                            .map(name -> FaultCase.names(document, spot.pointer(), List.of(name))
                                    .unsure());
                }));
    }

    // With half a pair in a name, the text is no JSON for the parser that the reader uses.
    private static boolean isReadable(String name) {
        return name.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
