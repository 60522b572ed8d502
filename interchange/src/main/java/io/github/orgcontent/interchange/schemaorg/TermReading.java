package io.github.orgcontent.interchange.schemaorg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** DefinedTerm and Country, read. */
final class TermReading {
    private TermReading() {}

    /** The name of the vocabulary that a term is from, or its address. */
    private static Optional<String> vocabulary(Place term) {
        return term.values("inDefinedTermSet")
                .map(Place::described)
                .map(set -> set.json().has("identifier") ? identifier(set) : set.word())
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static @Nullable String identifier(Place node) {
        return node.values("identifier")
                .map(Place::word)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    static boolean isOf(Place term, String vocabulary) {
        return term.isA(Types.TERMS)
                && vocabulary(term).filter(vocabulary::equals).isPresent();
    }

    /** The code of a property's term of a vocabulary, if it is one that is known. */
    static @Nullable String code(Place node, String property, String vocabulary, Enum<?>[] known) {
        return node.nodes(property, term -> isOf(term, vocabulary)).stream()
                .filter(term -> Tokens.isOne(known, peek(term)))
                .map(TermReading::read)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    /** The code of a term, without remembering that it has been read. */
    static String peek(Place term) {
        return term.values("termCode")
                .map(Place::word)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
    }

    static @Nullable String read(Place term) {
        readVocabulary(term);
        return Leaves.code(term.as(Types.TERMS), "termCode");
    }

    private static void readVocabulary(Place term) {
        for (Place value : term.values("inDefinedTermSet").toList()) {
            Place set = value.described();
            if (set.json().has("identifier")) {
                Leaves.code(set.as(Types.TERMS), "identifier");
            } else {
                set.take();
            }
        }
    }

    /** Whether a term has a vocabulary that its code is from, other than the one of goals. */
    static boolean isSubject(Place term) {
        return term.isA(Types.TERMS)
                && vocabulary(term)
                        .filter(name -> !name.equals(Terms.GOALS) && !name.equals(WorkItems.SET))
                        .isPresent()
                && term.values("inDefinedTermSet")
                        .map(Place::described)
                        .anyMatch(set ->
                                set.json().has("identifier") && !set.json().has("termCode"));
    }

    static List<Draft> subjects(Place node, String property) {
        var subjects = new LinkedHashMap<JsonNode, Draft>();
        for (Place term : node.nodes(property, TermReading::isSubject)) {
            Draft draft = new Draft()
                    .set("scheme", vocabulary(term).orElse(null))
                    .set("code", read(term))
                    .set("label", Texts.of(term, "name"));
            if (subjects.putIfAbsent(draft.json(), draft) != null) {
                term.lose("it is there already");
            }
        }
        return List.copyOf(subjects.values());
    }

    static List<String> goals(Place node) {
        return node.nodes("about", term -> isOf(term, Terms.GOALS)).stream()
                .map(TermReading::read)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    static List<String> countries(Place node, String property) {
        return node.nodes(property, place -> place.isA(Types.PLACES)).stream()
                .map(country -> Leaves.code(country.as(Types.PLACES), "identifier"))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }
}
