package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.organization.KeyFigure;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.richtext.LocalizedRichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** WebPage and CreativeWork: what is written at length about something, which has no place in its own node. */
final class PageNodeWriter {
    private final WriteContext scope;
    private final String type;

    PageNodeWriter(WriteContext scope, String type) {
        this.scope = scope;
        this.type = type;
    }

    NodeBuilder page(@Nullable LocalizedRichText text, String pointer, List<KeyFigure> figures, List<Link> links) {
        return scope.item(type)
                .texts("text", RichTextWords.plain(scope, text, List.of(), pointer))
                .items("mentions", KeyFigureNodeWriter.of(scope, figures))
                .items("mentions", links(scope, "WebPage", links));
    }

    /** A text that stands beside another one; what it is to it is told as its genre. */
    NodeBuilder part(String kind, LocalizedRichText text, String pointer) {
        return scope.item(type)
                .item("genre", TermNodeWriter.term(scope, TermNodeWriter.PARTS, kind))
                .texts("text", RichTextWords.plain(scope, text, List.of(), pointer));
    }

    static List<NodeBuilder> links(WriteContext scope, String type, List<Link> links) {
        return links.stream()
                .map(link -> scope.item(type).text("name", link.label()).plain("url", link.url()))
                .toList();
    }
}
