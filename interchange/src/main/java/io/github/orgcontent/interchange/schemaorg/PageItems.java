package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.organization.KeyFigure;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.richtext.LocalizedRichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** WebPage and CreativeWork: what is written at length about something, which has no place in its own node. */
final class PageItems {
    private final Scope scope;
    private final String type;

    PageItems(Scope scope, String type) {
        this.scope = scope;
        this.type = type;
    }

    Item page(@Nullable LocalizedRichText text, String pointer, List<KeyFigure> figures, List<Link> links) {
        return scope.item(type)
                .texts("text", RichTexts.plain(scope, text, List.of(), pointer))
                .items("mentions", FigureItems.of(scope, figures))
                .items("mentions", links(scope, "WebPage", links));
    }

    /** A text that stands beside another one; what it is to it is told as its genre. */
    Item part(String kind, LocalizedRichText text, String pointer) {
        return scope.item(type)
                .item("genre", Terms.term(scope, Terms.PARTS, kind))
                .texts("text", RichTexts.plain(scope, text, List.of(), pointer));
    }

    static List<Item> links(Scope scope, String type, List<Link> links) {
        return links.stream()
                .map(link -> scope.item(type).text("name", link.label()).plain("url", link.url()))
                .toList();
    }
}
