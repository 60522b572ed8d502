package io.github.orgcontent.interchange.markdown;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.interchange.release.Part;
import io.github.orgcontent.interchange.release.Release;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LanguageTag;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/** Writes a press release. */
final class MarkdownArticle {
    private static final int TEXT_LEVEL = 2;
    private static final int ENTRY_LEVEL = 3;

    private final MarkdownTexts texts;
    private final Document document = new Document();

    private MarkdownArticle(LanguageTag language) {
        this.texts = new MarkdownTexts(language);
    }

    static Export<String> write(Publication publication, NewsArticle article, LanguageTag language) {
        Release release = Release.of(publication, article, language);
        var writer = new MarkdownArticle(language);
        release.parts().forEach(writer::append);
        var losses = release.losses(MarkdownLosses.OF_TEXT, MarkdownLosses.OF_IMAGE, writer.texts.losses());
        return new Export<>(MarkdownNodes.markdown(writer.document), losses);
    }

    private void append(Part part) {
        if (part instanceof Part.Title title) {
            document.appendChild(heading(title.level(), List.of(Span.of(title.text()))));
        } else if (part instanceof Part.Prose prose) {
            texts.append(document, prose.block(), prose.pointer());
            deepen(document.getLastChild(), prose.deeper());
        } else if (part instanceof Part.Picture picture) {
            texts.appendFigure(document, new Figure(picture.media()), picture.pointer());
        } else if (part instanceof Part.Quoted quoted) {
            document.appendChild(quote(quoted));
        } else if (part instanceof Part.Entry entry) {
            document.appendChild(heading(ENTRY_LEVEL, entry.name()));
            texts.append(document, new ListBlock(false, entry.details()), "");
        }
    }

    private static void deepen(Node node, int levels) {
        if (node instanceof org.commonmark.node.Heading heading) {
            heading.setLevel(heading.getLevel() + levels);
        }
    }

    // Written on a level that a text has, since only that is read again.
    private Node heading(int level, List<Span> text) {
        Node node = texts.node(new Heading(TEXT_LEVEL, text), "");
        deepen(node, level - TEXT_LEVEL);
        return node;
    }

    private Node quote(Part.Quoted quoted) {
        var quote = new BlockQuote();
        quote.appendChild(paragraph(List.of(Span.of(quoted.words()))));
        quote.appendChild(paragraph(Stream.concat(Stream.of(Span.of("\u2014 ")), quoted.attribution().stream())
                .toList()));
        return quote;
    }

    private Node paragraph(List<Span> spans) {
        return texts.node(new Paragraph(spans), "");
    }
}
