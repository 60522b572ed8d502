package io.github.orgcontent.interchange.markdown.read;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.MissingAlternativeText;
import io.github.orgcontent.interchange.jsonimport.ScalarFormats;
import io.github.orgcontent.interchange.markdown.read.DelimiterLimit.DelimiterText;
import io.github.orgcontent.interchange.reading.ByteOrderMark;
import io.github.orgcontent.interchange.reading.LossCollector;
import io.github.orgcontent.interchange.reading.PlainTextExtractor;
import io.github.orgcontent.interchange.reading.RichTextBuilder;
import io.github.orgcontent.interchange.reading.SourcePosition;
import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.interchange.reading.WebLink;
import io.github.orgcontent.interchange.reading.WebLinks;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.RichText;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Reads the nodes of commonmark-java in document order, without recursion. */
public final class MarkdownReader {
    private static final Pattern LINE_BREAK = Pattern.compile("<br(?:\\s[^>]*)?/?>", Pattern.CASE_INSENSITIVE);

    /** The beginning of raw HTML that separates the texts before and after it. */
    private static final Pattern BOX = Pattern.compile(
            "<(?:img|svg|button|input|select|textarea|iframe|object|embed|video|audio|canvas|math)\\b",
            Pattern.CASE_INSENSITIVE);

    private final LanguageTag language;
    private final LossCollector losses;
    private final RichTextBuilder builder;
    private final MarkdownLinkReader links;
    private final MarkdownTableReader tables;
    private final Deque<Style> styles = new ArrayDeque<>();
    private SourcePosition position = SourcePosition.START;
    private boolean hasDelimiterText;

    private MarkdownReader(
            String markdown,
            LanguageTag language,
            MissingAlternativeText missingAlternativeText,
            LossCollector losses,
            Function<String, WebLink> urlParser) {
        this.language = language;
        this.losses = losses;
        this.builder = new RichTextBuilder(losses, missingAlternativeText);
        this.links = new MarkdownLinkReader(losses, urlParser);
        this.tables = new MarkdownTableReader(markdown, builder, losses);
        styles.push(Style.PLAIN);
    }

    /**
     * Reads a text. The language of its front matter has precedence over that of the options.
     *
     * @throws IllegalArgumentException if there is no language
     */
    public static Import<RichText> read(String markdown, ImportOptions options) {
        var losses = new LossCollector();
        FrontMatter metadata = FrontMatter.parse(ByteOrderMark.skip(markdown), losses);
        LanguageTag language = metadata.take(MarkdownArticleReader.LANGUAGE, ScalarFormats.LANGUAGE, losses)
                .orElseGet(() -> options.requireLanguage("Markdown"));
        metadata.reportRest("a rich text has no metadata; an article has", losses);
        return read(metadata.body(), language, options, losses);
    }

    /** Reads a text without front matter. */
    static Import<RichText> read(String body, LanguageTag language, ImportOptions options, LossCollector losses) {
        var reader = new MarkdownReader(
                body, language, options.missingAlternativeText(), losses, WebLinks.withBase(options.baseUrl())::read);
        reader.readAll(MarkdownParser.parse(body, losses));
        reader.links.reportUnusedDefinitions();
        return reader.builder.toImport();
    }

    /** Whether Markdown is read as these blocks, without losses; links may have any URL. */
    public static boolean isReadAs(String markdown, LanguageTag language, List<Block> blocks) {
        var reader = new MarkdownReader(
                markdown,
                language,
                MissingAlternativeText.KEEP,
                new LossCollector(),
                url -> new WebLink(Optional.of(URI.create(url)), ""));
        reader.readAll(MarkdownParser.parse(markdown, reader.losses));
        return reader.builder.blocks().equals(blocks) && reader.losses.losses().isEmpty();
    }

    private void readAll(Node root) {
        @Nullable Node node = root;
        while (node != null) {
            moveTo(node);
            start(node);
            Node next = node.getFirstChild();
            while (next == null && node != null) {
                end(node);
                next = node == root ? null : node.getNext();
                node = node == root ? null : node.getParent();
            }
            node = next;
        }
    }

    private void moveTo(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            position = new SourcePosition(
                    spans.get(0).getLineIndex() + 1, spans.get(0).getColumnIndex() + 1);
        }
    }

    private void start(Node node) {
        if (node instanceof Text text) {
            verbatim(text.getLiteral(), styles.element());
        } else if (node instanceof DelimiterText delimiter) {
            delimiterText(delimiter);
        } else if (node instanceof Code code) {
            verbatim(code.getLiteral(), styles.element().with(Mark.CODE));
        } else if (node instanceof SoftLineBreak) {
            builder.text("\n", styles.element(), position);
        } else if (node instanceof HardLineBreak) {
            builder.lineBreak(position);
        } else if (node instanceof HtmlInline tag
                && LINE_BREAK.matcher(tag.getLiteral()).matches()) {
            builder.lineBreak(position);
        } else if (node instanceof HtmlInline || node instanceof HtmlBlock) {
            builder.boundaryIf(node instanceof HtmlBlock, position);
            if (node instanceof HtmlInline tag && BOX.matcher(tag.getLiteral()).lookingAt()) {
                builder.space(styles.element(), position);
            }
            losses.add(position, "HTML", "raw HTML is removed");
        } else if (!startMarked(node)) {
            startBlock(node);
        }
    }

    private void delimiterText(DelimiterText delimiter) {
        verbatim(delimiter.literal(), styles.element());
        if (!hasDelimiterText) {
            hasDelimiterText = true;
            losses.add(
                    position,
                    "emphasis",
                    "of a block, the delimiters after the first " + DelimiterLimit.MAX_RUNS + " are read as text");
        }
    }

    private void verbatim(String text, Style style) {
        links.text(text, style);
        builder.verbatim(text, style, position);
    }

    private boolean startMarked(Node node) {
        Style style = styles.element();
        if (node instanceof Emphasis) {
            styles.push(style.with(Mark.EMPHASIS));
        } else if (node instanceof StrongEmphasis) {
            styles.push(style.with(Mark.STRONG));
        } else if (node instanceof Link link) {
            styles.push(links.start(link, style, position));
        } else if (node instanceof Image) {
            styles.push(Style.PLAIN);
            builder.startAside();
        } else {
            return false;
        }
        return true;
    }

    private void startBlock(Node node) {
        if (node instanceof Heading heading) {
            startHeading(heading);
        } else if (node instanceof BulletList) {
            builder.startList(false, "list", position);
        } else if (node instanceof OrderedList list) {
            startOrdered(list);
        } else if (node instanceof ListItem) {
            builder.startItem(position);
        } else if (node instanceof BlockQuote) {
            builder.boundary(position);
            losses.add(
                    position,
                    "block quote",
                    "a quotation of the model refers to a quote of the article; its text became paragraphs");
        } else if (node instanceof FencedCodeBlock code) {
            reportInfo(code);
            codeBlock(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            codeBlock(code.getLiteral());
        } else if (node instanceof ThematicBreak) {
            builder.divider(position);
        } else if (node instanceof Paragraph) {
            builder.boundary(position);
        } else if (node instanceof LinkReferenceDefinition definition) {
            links.define(definition, position);
        } else {
            tables.start(node, position);
        }
    }

    private void startHeading(Heading heading) {
        builder.startHeading("heading", position);
        if (heading.getLevel() != level(heading)) {
            String reason = "the model has headings of level 2 to 4; it became one of level " + level(heading);
            losses.add(position, "heading of level " + heading.getLevel(), reason);
        }
    }

    private static int level(Heading heading) {
        return Math.max(2, Math.min(4, heading.getLevel()));
    }

    private void startOrdered(OrderedList list) {
        builder.startList(true, "list", position);
        Integer first = list.getMarkerStartNumber();
        if (first != null && first != 1) {
            losses.add(position, "first number", "lists begin with 1 in the model");
        }
    }

    private void reportInfo(FencedCodeBlock code) {
        if (code.getInfo() != null && !code.getInfo().isBlank()) {
            losses.add(position, "info string", "the model has no property for the programming language of code");
        }
    }

    private void codeBlock(String literal) {
        builder.boundary(position);
        losses.add(position, "code block", "the model has no preformatted text; each line became a paragraph of code");
        builder.lines(literal, styles.element().with(Mark.CODE), position);
        builder.boundary(position);
    }

    private void end(Node node) {
        if (node instanceof Image image) {
            styles.pop();
            endImage(image);
        } else if (node instanceof Link) {
            links.end(styles.pop());
        } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            styles.pop();
        } else if (node instanceof Heading heading) {
            builder.endHeading(level(heading), position);
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            builder.endList(position);
        } else if (node instanceof ListItem) {
            builder.endItem(position);
        } else if (node instanceof Paragraph || node instanceof BlockQuote) {
            builder.boundary(position);
        } else {
            tables.end(node, position);
        }
    }

    private void endImage(Image image) {
        moveTo(image);
        var alt = PlainTextExtractor.of(builder.endAside(), language, position, losses);
        var caption = PlainTextExtractor.verbatim(
                Objects.requireNonNullElse(image.getTitle(), ""), language, position, losses);
        links.image(image, position).ifPresent(url -> {
            builder.space(styles.element(), position);
            links.media(styles.element(), position);
            builder.figure(
                    ImageBuilder.builder()
                            .url(url)
                            .alt(alt.orElse(null))
                            .decorative(alt.isEmpty())
                            .caption(caption.orElse(null))
                            .build(),
                    "image",
                    position);
        });
    }
}
