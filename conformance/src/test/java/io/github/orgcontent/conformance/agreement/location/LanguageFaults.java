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

/** Faults in an object with a property for each language. */
final class LanguageFaults {
    private static final List<String> NO_LANGUAGES = List.of("", "x", "english", "a/b~c", "en_GB", "en-", " en", "e");

    static final List<Fault> ALL = List.of(
            new Fault("no language", LanguageFaults::none),
            new Fault("too many languages", LanguageFaults::tooMany),
            new Fault("what is no language", LanguageFaults::added),
            new Fault("drop a language", LanguageFaults::drop));

    private LanguageFaults() {}

    private static Optional<FaultCase> in(Location location, Function<List<Member>, Optional<FaultCase>> change) {
        return location.shape() instanceof Shape.Languages
                ? location.struct()
                        .map(Struct::members)
                        .filter(members -> !members.isEmpty())
                        .flatMap(change)
                : Optional.empty();
    }

    private static Optional<FaultCase> none(Location location) {
        return in(
                        location,
                        members -> location.put(Json.struct())
                                .map(document -> FaultCase.value(document, location.pointer())))
                .filter(faultCase -> location.shape() instanceof Shape.Languages languages && languages.least() > 0);
    }

    private static Optional<FaultCase> tooMany(Location location) {
        return in(location, members -> {
            List<Member> many = new ArrayList<>(members);
            while (location.shape() instanceof Shape.Languages languages && many.size() <= languages.most()) {
                many.add(new Member("en-x-n" + many.size(), members.get(0).value()));
            }
            return location.put(new Struct(many)).map(document -> FaultCase.value(document, location.pointer()));
        });
    }

    private static Optional<FaultCase> added(Location location) {
        return in(location, members -> {
            String name = location.any(NO_LANGUAGES);
            var more = new Member(name, location.any(members).value());
            return location.put(new Struct(Json.plus(members, location.random().nextInt(members.size() + 1), more)))
                    .map(document -> FaultCase.names(document, location.pointer(), List.of(name)));
        });
    }

    private static Optional<FaultCase> drop(Location location) {
        return in(
                location,
                members -> location.put(
                                new Struct(Json.minus(members, location.random().nextInt(members.size()))))
                        .map(document ->
                                FaultCase.value(document, location.pointer()).unsure()));
    }

    /** A fault by a mutation that renames a language; the new name follows from the difference. */
    static Optional<FaultCase> renamed(Location location, Mutation mutation) {
        return in(
                location,
                members -> mutation.apply(location).flatMap(document -> {
                    List<Member> changed = ((Struct) document.at(location.place())).members();
                    return changed.stream()
                            .filter(member -> !members.contains(member))
                            .map(Member::name)
                            .filter(name -> isReadable(name) && !((Struct) location.json()).has(name))
                            .findFirst()
                            .map(name -> FaultCase.names(document, location.pointer(), List.of(name))
                                    .unsure());
                }));
    }

    // The parser of the reader rejects a name with half of a surrogate pair.
    private static boolean isReadable(String name) {
        return name.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
