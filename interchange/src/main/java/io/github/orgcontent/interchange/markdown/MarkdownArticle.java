package io.github.orgcontent.interchange.markdown;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.interchange.release.Part;
import io.github.orgcontent.interchange.release.Release;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
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
        if (part instanceof Part.Headline headline) {
            document.appendChild(headline(headline.text()));
        } else if (part instanceof Part.Prose prose) {
            texts.append(document, prose.block(), prose.pointer());
        } else if (part instanceof Part.Picture picture) {
            texts.appendFigure(document, new Figure(picture.media()), picture.pointer());
        } else if (part instanceof Part.Quoted quoted) {
            document.appendChild(quote(quoted));
        }
    }

    // Above all levels that a text has.
    private Node headline(String text) {
        Node node = texts.node(new Heading(TEXT_LEVEL, List.of(Span.of(text))), "");
        ((org.commonmark.node.Heading) node).setLevel(1);
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
