package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads WebPage and CreativeWork: long texts, figures and links. */
final class PageNodeReader {
    private PageNodeReader() {}

    /** The first page of a node, with its text, figures and links. */
    static Optional<JsonLdValue> page(JsonLdValue node) {
        return node.nodes("subjectOf", candidate -> candidate.isA(SchemaOrgTypes.PAGES)).stream()
                .findFirst()
                .map(page -> page.consumeTypes(SchemaOrgTypes.PAGES));
    }

    static List<RecordJson> links(JsonLdValue node, String property, Set<String> types) {
        return node.nodes(property, candidate -> candidate.isA(types)).stream()
                .map(page -> new RecordJson()
                        .set("label", LanguageMapReader.of(page.consumeTypes(types), "name"))
                        .set("url", ScalarReader.address(page, "url")))
                .toList();
    }

    /** The text of the part with a role; null if there is none. */
    static @Nullable ObjectNode rich(JsonLdValue node, String property, String kind) {
        return part(node, property, kind)
                .map(part -> ParagraphReader.paragraphs(part, "text"))
                .orElse(null);
    }

    static @Nullable ObjectNode text(JsonLdValue node, String property, String kind) {
        return part(node, property, kind)
                .map(part -> LanguageMapReader.of(part, "text"))
                .orElse(null);
    }

    private static Optional<JsonLdValue> part(JsonLdValue node, String property, String kind) {
        for (JsonLdValue part : node.nodes(property, candidate -> candidate.isA(SchemaOrgTypes.WORKS))) {
            for (JsonLdValue genre : part.nodes("genre", term -> TermNodeReader.isOf(term, SchemaOrgTerms.PARTS))) {
                if (TermNodeReader.peek(genre).equals(kind)) {
                    TermNodeReader.read(genre);
                    return Optional.of(part.consumeTypes(SchemaOrgTypes.WORKS));
                }
            }
        }
        return Optional.empty();
    }
}
