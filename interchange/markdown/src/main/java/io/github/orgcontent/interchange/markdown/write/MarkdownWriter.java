package io.github.orgcontent.interchange.markdown.write;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.pressrelease.PressRelease;
import io.github.orgcontent.interchange.pressrelease.PressReleasePart;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Span;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/** Writes a press release as Markdown. */
public final class MarkdownWriter {
    private static final int TEXT_LEVEL = 2;
    private static final int ENTRY_LEVEL = 3;

    private final MarkdownTextWriter texts;
    private final Document document = new Document();

    private MarkdownWriter(LanguageTag language) {
        this.texts = new MarkdownTextWriter(language);
    }

    public static Export<String> write(Publication publication, NewsArticle article, LanguageTag language) {
        PressRelease release = PressRelease.of(publication, article, language);
        var writer = new MarkdownWriter(language);
        release.parts().forEach(writer::append);
        var losses = release.losses(MarkdownLosses.OF_TEXT, MarkdownLosses.OF_MEDIA, writer.texts.losses());
        return new Export<>(MarkdownNodeRenderer.markdown(writer.document), losses);
    }

    private void append(PressReleasePart part) {
        if (part instanceof PressReleasePart.Title title) {
            document.appendChild(heading(title.level(), List.of(Span.of(title.text()))));
        } else if (part instanceof PressReleasePart.Prose prose) {
            texts.append(document, prose.block(), prose.pointer());
            addLevels(document.getLastChild(), prose.levelOffset());
        } else if (part instanceof PressReleasePart.Picture picture) {
            texts.appendFigure(document, new Figure(picture.media()), picture.pointer());
        } else if (part instanceof PressReleasePart.Quoted quoted) {
            document.appendChild(quote(quoted));
        } else if (part instanceof PressReleasePart.Entry entry) {
            document.appendChild(heading(ENTRY_LEVEL, entry.name()));
            texts.append(document, ListBlock.ofSpans(false, entry.details()), "");
        }
    }

    private static void addLevels(Node node, int levels) {
        if (node instanceof org.commonmark.node.Heading heading) {
            heading.setLevel(heading.getLevel() + levels);
        }
    }

    // Written on a level that rich text has, since the reader changes other levels.
    private Node heading(int level, List<Span> text) {
        Node node = texts.node(new Heading(TEXT_LEVEL, text), "");
        addLevels(node, level - TEXT_LEVEL);
        return node;
    }

    private Node quote(PressReleasePart.Quoted quoted) {
        var quote = new BlockQuote();
        quote.appendChild(paragraph(List.of(Span.of(quoted.text()))));
        quote.appendChild(paragraph(Stream.concat(Stream.of(Span.of("\u2014 ")), quoted.attribution().stream())
                .toList()));
        return quote;
    }

    private Node paragraph(List<Span> spans) {
        return texts.node(new Paragraph(spans), "");
    }
}
