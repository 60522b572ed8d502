package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.organization.KeyFigure;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.richtext.LocalizedRichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes WebPage and CreativeWork: long texts, figures and links, for which the described node has no properties. */
final class PageNodeWriter {
    private final WriteContext context;
    private final String type;

    PageNodeWriter(WriteContext context, String type) {
        this.context = context;
        this.type = type;
    }

    NodeBuilder page(@Nullable LocalizedRichText text, String pointer, List<KeyFigure> figures, List<Link> links) {
        return context.node(type)
                .texts("text", PlainRichTextWriter.plain(context, text, List.of(), pointer))
                .nodes("mentions", KeyFigureNodeWriter.of(context, figures))
                .nodes("mentions", links(context, "WebPage", links));
    }

    /** A part of a text; its genre is the role of the part. */
    NodeBuilder part(String kind, LocalizedRichText text, String pointer) {
        return context.node(type)
                .node("genre", TermNodeWriter.term(context, SchemaOrgTerms.PARTS, kind))
                .texts("text", PlainRichTextWriter.plain(context, text, List.of(), pointer));
    }

    static List<NodeBuilder> links(WriteContext context, String type, List<Link> links) {
        return links.stream()
                .map(link -> context.node(type).text("name", link.label()).plain("url", link.url()))
                .toList();
    }
}
