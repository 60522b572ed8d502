package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.interchange.schemaorg.write.TermNodeWriter;
import io.github.orgcontent.interchange.schemaorg.write.WorkAreaNodeWriter;
import io.github.orgcontent.value.WireName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** DefinedTerm and Country, read. */
final class TermNodeReader {
    private TermNodeReader() {}

    /** The name of the vocabulary that a term is from, or its address. */
    private static Optional<String> vocabulary(JsonLdValue term) {
        return term.values("inDefinedTermSet")
                .map(JsonLdValue::described)
                .map(set -> set.json().has("identifier") ? identifier(set) : set.word())
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static @Nullable String identifier(JsonLdValue node) {
        return node.values("identifier")
                .map(JsonLdValue::word)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    static boolean isOf(JsonLdValue term, String vocabulary) {
        return term.isA(SchemaOrgTypes.TERMS)
                && vocabulary(term).filter(vocabulary::equals).isPresent();
    }

    /** The code of a property's term of a vocabulary, if it is one that is known. */
    static <E extends Enum<E>> @Nullable String code(
            JsonLdValue node, String property, String vocabulary, Class<E> known) {
        return node.nodes(property, term -> isOf(term, vocabulary)).stream()
                .filter(term -> WireName.parse(known, peek(term)).isPresent())
                .map(TermNodeReader::read)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    /** The code of a term, without remembering that it has been read. */
    static String peek(JsonLdValue term) {
        return term.values("termCode")
                .map(JsonLdValue::word)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
    }

    static @Nullable String read(JsonLdValue term) {
        readVocabulary(term);
        return ScalarReader.code(term.as(SchemaOrgTypes.TERMS), "termCode");
    }

    private static void readVocabulary(JsonLdValue term) {
        for (JsonLdValue value : term.values("inDefinedTermSet").toList()) {
            JsonLdValue set = value.described();
            if (set.json().has("identifier")) {
                ScalarReader.code(set.as(SchemaOrgTypes.TERMS), "identifier");
            } else {
                set.take();
            }
        }
    }

    /** Whether a term has a vocabulary that its code is from, other than the one of goals. */
    static boolean isSubject(JsonLdValue term) {
        return term.isA(SchemaOrgTypes.TERMS)
                && vocabulary(term)
                        .filter(name -> !name.equals(TermNodeWriter.GOALS) && !name.equals(WorkAreaNodeWriter.SET))
                        .isPresent()
                && term.values("inDefinedTermSet")
                        .map(JsonLdValue::described)
                        .anyMatch(set ->
                                set.json().has("identifier") && !set.json().has("termCode"));
    }

    static List<RecordJson> subjects(JsonLdValue node, String property) {
        var subjects = new LinkedHashMap<JsonNode, RecordJson>();
        for (JsonLdValue term : node.nodes(property, TermNodeReader::isSubject)) {
            RecordJson draft = new RecordJson()
                    .set("scheme", vocabulary(term).orElse(null))
                    .set("code", read(term))
                    .set("label", LanguageMapReader.of(term, "name"));
            if (subjects.putIfAbsent(draft.json(), draft) != null) {
                term.lose("it is there already");
            }
        }
        return List.copyOf(subjects.values());
    }

    static List<String> goals(JsonLdValue node) {
        return node.nodes("about", term -> isOf(term, TermNodeWriter.GOALS)).stream()
                .map(TermNodeReader::read)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    static List<String> countries(JsonLdValue node, String property) {
        return node.nodes(property, place -> place.isA(SchemaOrgTypes.PLACES)).stream()
                .map(country -> ScalarReader.code(country.as(SchemaOrgTypes.PLACES), "identifier"))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }
}
