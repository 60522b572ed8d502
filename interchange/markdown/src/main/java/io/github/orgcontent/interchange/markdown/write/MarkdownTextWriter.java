package io.github.orgcontent.interchange.markdown.write;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.markdown.read.MarkdownReader;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.validation.ContentValidator;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import tools.jackson.databind.JsonNode;

/** Writes rich text block by block, and verifies each block by reading it back. */
public final class MarkdownTextWriter {
    private final LanguageTag language;
    private final List<Loss> losses = new ArrayList<>();
    private boolean useOtherMarker;

    MarkdownTextWriter(LanguageTag language) {
        this.language = language;
    }

    public static Export<String> write(RichText text, LanguageTag language) {
        ContentValidator.standard().requireValid(text);
        var writer = new MarkdownTextWriter(language);
        var document = new Document();
        for (int i = 0; i < text.blocks().size(); i++) {
            if (!(text.blocks().get(i) instanceof Quotation)) {
                writer.append(document, text.blocks().get(i), "/" + i);
            }
        }
        List<Loss> losses = MarkdownLosses.OF_TEXT
                .and(
                        "the text of a quote is in the article, not in the rich text",
                        MarkdownTextWriter::isQuotation,
                        "/*")
                .in(text, "", writer.losses);
        return new Export<>(MarkdownNodeRenderer.markdown(document), losses);
    }

    private static boolean isQuotation(JsonNode block) {
        return block.path("type").asString("").equals("quotation");
    }

    /** The losses found while writing. */
    List<Loss> losses() {
        return losses;
    }

    /** Appends a block of the content with a pointer. */
    void append(Node document, Block block, String pointer) {
        if (block instanceof Figure figure) {
            appendFigure(document, figure, pointer + "/media");
            return;
        }
        // Two adjacent lists with the same marker would be one list.
        boolean isAfterList = document.getLastChild() instanceof org.commonmark.node.ListBlock;
        useOtherMarker = block instanceof ListBlock && isAfterList && !useOtherMarker;
        document.appendChild(node(block, pointer));
    }

    /** Appends a media object of the content with a pointer. */
    void appendFigure(Node document, Figure figure, String pointer) {
        losses.addAll(MarkdownLosses.of(figure.media(), pointer, language));
        document.appendChild(node(figure, pointer));
    }

    /** The node of a block that a parser reads as the same block. */
    Node node(Block block, String pointer) {
        for (EscapingStrategy strategy : EscapingStrategy.STRATEGIES) {
            Node node = new MarkdownBlockWriter(strategy, language, useOtherMarker).node(block);
            if (isReadAs(node, ExpectedBlock.block(block, strategy.marks(), language))) {
                losses.addAll(MarkdownLosses.ofMarks(block, pointer, strategy));
                return node;
            }
        }
        throw new IllegalStateException("no Markdown is read as this block: " + pointer);
    }

    private boolean isReadAs(Node node, Block block) {
        var document = new Document();
        document.appendChild(node);
        boolean isReadAs = MarkdownReader.isReadAs(MarkdownNodeRenderer.markdown(document), language, List.of(block));
        node.unlink();
        return isReadAs;
    }
}
