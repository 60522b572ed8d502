package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.value.WireName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads DefinedTerm and Country. */
final class TermNodeReader {
    private TermNodeReader() {}

    /** The name or the address of the vocabulary of a term. */
    private static Optional<String> vocabulary(JsonLdValue term) {
        return term.values("inDefinedTermSet")
                .map(JsonLdValue::resolved)
                .map(set -> set.json().has("identifier") ? identifier(set) : set.string())
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static @Nullable String identifier(JsonLdValue node) {
        return node.values("identifier")
                .map(JsonLdValue::string)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    static boolean isOf(JsonLdValue term, String vocabulary) {
        return term.isA(SchemaOrgTypes.TERMS)
                && vocabulary(term).filter(vocabulary::equals).isPresent();
    }

    /** The code of the first term of a vocabulary that is the wire name of a constant; null if there is none. */
    static <E extends Enum<E>> @Nullable String code(
            JsonLdValue node, String property, String vocabulary, Class<E> type) {
        return node.nodes(property, term -> isOf(term, vocabulary)).stream()
                .filter(term -> WireName.parse(type, peek(term)).isPresent())
                .map(TermNodeReader::read)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    /** The code of a term; does not consume it. */
    static String peek(JsonLdValue term) {
        return term.values("termCode")
                .map(JsonLdValue::string)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
    }

    static @Nullable String read(JsonLdValue term) {
        readVocabulary(term);
        return ScalarReader.code(term.consumeTypes(SchemaOrgTypes.TERMS), "termCode");
    }

    private static void readVocabulary(JsonLdValue term) {
        for (JsonLdValue value : term.values("inDefinedTermSet").toList()) {
            JsonLdValue set = value.resolved();
            if (set.json().has("identifier")) {
                ScalarReader.code(set.consumeTypes(SchemaOrgTypes.TERMS), "identifier");
            } else {
                set.consume();
            }
        }
    }

    /** Whether a term has a vocabulary other than those of goals and work areas. */
    static boolean isSubject(JsonLdValue term) {
        return term.isA(SchemaOrgTypes.TERMS)
                && vocabulary(term)
                        .filter(name -> !name.equals(SchemaOrgTerms.GOALS) && !name.equals(SchemaOrgTerms.WORK_AREAS))
                        .isPresent()
                && term.values("inDefinedTermSet")
                        .map(JsonLdValue::resolved)
                        .anyMatch(set ->
                                set.json().has("identifier") && !set.json().has("termCode"));
    }

    static List<RecordJson> subjects(JsonLdValue node, String property) {
        var subjects = new LinkedHashMap<JsonNode, RecordJson>();
        for (JsonLdValue term : node.nodes(property, TermNodeReader::isSubject)) {
            RecordJson builder = new RecordJson()
                    .set("scheme", vocabulary(term).orElse(null))
                    .set("code", read(term))
                    .set("label", LanguageMapReader.of(term, "name"));
            if (subjects.putIfAbsent(builder.json(), builder) != null) {
                term.lose("it is a duplicate");
            }
        }
        return List.copyOf(subjects.values());
    }

    static List<String> goals(JsonLdValue node) {
        return node.nodes("about", term -> isOf(term, SchemaOrgTerms.GOALS)).stream()
                .map(TermNodeReader::read)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    static List<String> countries(JsonLdValue node, String property) {
        return node.nodes(property, candidate -> candidate.isA(SchemaOrgTypes.PLACES)).stream()
                .map(country -> ScalarReader.country(country.consumeTypes(SchemaOrgTypes.PLACES), "identifier"))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }
}
