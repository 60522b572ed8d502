package io.github.orgcontent.interchange.schemaorg;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** WebPage and CreativeWork, read: what is written at length about something. */
final class PageReading {
    private PageReading() {}

    /** The pages with text, numbers and links, of which only the first can be told from others. */
    static Optional<Place> page(Place node) {
        return node.nodes("subjectOf", place -> place.isA(Types.PAGES)).stream()
                .findFirst()
                .map(page -> page.as(Types.PAGES));
    }

    static List<Draft> links(Place node, String property, Set<String> types) {
        return node.nodes(property, place -> place.isA(types)).stream()
                .map(page -> new Draft()
                        .set("label", Texts.of(page.as(types), "name"))
                        .set("url", Leaves.address(page, "url")))
                .toList();
    }

    /** The text of the part whose genre says that it is of this kind. */
    static @Nullable ObjectNode rich(Place node, String property, String kind) {
        return part(node, property, kind)
                .map(part -> LineReading.paragraphs(part, "text"))
                .orElse(null);
    }

    static @Nullable ObjectNode text(Place node, String property, String kind) {
        return part(node, property, kind).map(part -> Texts.of(part, "text")).orElse(null);
    }

    private static Optional<Place> part(Place node, String property, String kind) {
        for (Place part : node.nodes(property, place -> place.isA(Types.WORKS))) {
            for (Place genre : part.nodes("genre", term -> TermReading.isOf(term, Terms.PARTS))) {
                if (TermReading.peek(genre).equals(kind)) {
                    TermReading.read(genre);
                    return Optional.of(part.as(Types.WORKS));
                }
            }
        }
        return Optional.empty();
    }
}
