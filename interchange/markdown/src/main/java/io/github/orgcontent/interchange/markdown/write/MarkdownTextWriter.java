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
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.validation.ContentValidator;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import tools.jackson.databind.JsonNode;

/** Writes rich text, block by block; each is read again before it is believed. */
public final class MarkdownTextWriter {
    private final LanguageTag language;
    private final List<Loss> losses = new ArrayList<>();
    private boolean isOther;

    MarkdownTextWriter(LanguageTag language) {
        this.language = language;
    }

    public static Export<String> write(RichText text, LanguageTag language) {
        ContentValidator.standard().requireValid(text);
        var texts = new MarkdownTextWriter(language);
        var document = new Document();
        for (int i = 0; i < text.blocks().size(); i++) {
            if (!(text.blocks().get(i) instanceof Quotation)) {
                texts.append(document, text.blocks().get(i), "/" + i);
            }
        }
        List<Loss> losses = MarkdownLosses.OF_TEXT
                .and("the words of a quotation stand in an article", MarkdownTextWriter::isQuotation, "/*")
                .in(text, "", texts.losses);
        return new Export<>(MarkdownNodeRenderer.markdown(document), losses);
    }

    private static boolean isQuotation(JsonNode block) {
        return block.path("type").asString("").equals("quotation");
    }

    /** What was noticed while writing. */
    List<Loss> losses() {
        return losses;
    }

    /** A block that stands at a pointer. */
    void append(Node document, Block block, String pointer) {
        if (block instanceof Figure figure) {
            appendFigure(document, figure, pointer + "/media");
            return;
        }
        // Two lists with the same sign would become one.
        boolean isBehindList = document.getLastChild() instanceof org.commonmark.node.ListBlock;
        isOther = block instanceof ListBlock && isBehindList && !isOther;
        if (block instanceof Table table) {
            losses.addAll(MarkdownLosses.of(table, pointer));
        }
        document.appendChild(node(block, pointer));
    }

    /** Something shown that stands at a pointer. */
    void appendFigure(Node document, Figure figure, String pointer) {
        losses.addAll(MarkdownLosses.of(figure.media(), pointer, language));
        document.appendChild(node(figure, pointer));
    }

    /** A block that will be read as it is. */
    Node node(Block block, String pointer) {
        for (EscapingStrategy effort : EscapingStrategy.ALL_EFFORTS) {
            Node node = new MarkdownBlockWriter(effort, language, isOther).node(block);
            if (isReadAs(node, ExpectedBlock.block(block, effort.marks(), language))) {
                losses.addAll(MarkdownLosses.ofMarks(block, pointer, effort));
                return node;
            }
        }
        throw new IllegalStateException("a text that Markdown cannot say: " + pointer);
    }

    private boolean isReadAs(Node node, Block block) {
        var document = new Document();
        document.appendChild(node);
        boolean isReadAs = MarkdownReader.isReadAs(MarkdownNodeRenderer.markdown(document), language, List.of(block));
        node.unlink();
        return isReadAs;
    }
}
