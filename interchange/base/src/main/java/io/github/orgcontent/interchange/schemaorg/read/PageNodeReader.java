package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.interchange.schemaorg.write.TermNodeWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** WebPage and CreativeWork, read: what is written at length about something. */
final class PageNodeReader {
    private PageNodeReader() {}

    /** The pages with text, numbers and links, of which only the first can be told from others. */
    static Optional<JsonLdValue> page(JsonLdValue node) {
        return node.nodes("subjectOf", place -> place.isA(SchemaOrgTypes.PAGES)).stream()
                .findFirst()
                .map(page -> page.as(SchemaOrgTypes.PAGES));
    }

    static List<RecordJson> links(JsonLdValue node, String property, Set<String> types) {
        return node.nodes(property, place -> place.isA(types)).stream()
                .map(page -> new RecordJson()
                        .set("label", LanguageMapReader.of(page.as(types), "name"))
                        .set("url", ScalarReader.address(page, "url")))
                .toList();
    }

    /** The text of the part whose genre says that it is of this kind. */
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
        for (JsonLdValue part : node.nodes(property, place -> place.isA(SchemaOrgTypes.WORKS))) {
            for (JsonLdValue genre : part.nodes("genre", term -> TermNodeReader.isOf(term, TermNodeWriter.PARTS))) {
                if (TermNodeReader.peek(genre).equals(kind)) {
                    TermNodeReader.read(genre);
                    return Optional.of(part.as(SchemaOrgTypes.WORKS));
                }
            }
        }
        return Optional.empty();
    }
}
