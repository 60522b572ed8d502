package io.github.orgcontent.interchange.markdown;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.InvalidValueException;
import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.validation.ContentValidator;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import tools.jackson.databind.JsonNode;

/** Writes rich text, block by block; each is read again before it is believed. */
final class MarkdownTexts {
    private final LanguageTag language;
    private final List<Loss> losses = new ArrayList<>();
    private boolean isOther;

    MarkdownTexts(LanguageTag language) {
        this.language = language;
    }

    static Export<String> write(RichText text, LanguageTag language) {
        ContentValidator.standard().requireValid(text);
        var texts = new MarkdownTexts(language);
        var document = new Document();
        texts.append(document, text, "");
        List<Loss> losses = MarkdownLosses.OF_TEXT
                .and("the words of a quotation stand in an article", MarkdownTexts::isQuotation, "/*")
                .in(text, "", texts.losses);
        return new Export<>(MarkdownNodes.markdown(document), losses);
    }

    private static boolean isQuotation(JsonNode block) {
        return block.path("type").asString("").equals("quotation");
    }

    /** What was noticed while writing. */
    List<Loss> losses() {
        return losses;
    }

    /** The blocks of a text that stands at a pointer; quotations are left to the caller. */
    void append(Node document, RichText text, String pointer) {
        for (int i = 0; i < text.blocks().size(); i++) {
            Block block = text.blocks().get(i);
            if (!(block instanceof Quotation)) {
                append(document, block, pointer + "/" + i);
            }
        }
    }

    void append(Node document, Block block, String pointer) {
        isOther = block instanceof ListBlock
                && document.getLastChild() instanceof org.commonmark.node.ListBlock
                && !isOther;
        document.appendChild(node(block, pointer));
    }

    private Node node(Block block, String pointer) {
        Node node = new Document();
        for (Effort effort : Effort.ALL_EFFORTS) {
            node = new MarkdownBlocks(effort, language, isOther).node(block);
            if (isReadAs(node, Written.block(block, effort.marks(), language))) {
                losses.addAll(MarkdownLosses.of(block, pointer, effort, language));
                return node;
            }
        }
        throw new IllegalStateException("a text that Markdown cannot say: " + pointer);
    }

    private boolean isReadAs(Node node, Block block) {
        var document = new Document();
        document.appendChild(node);
        try {
            var read = MarkdownReader.read(MarkdownNodes.markdown(document), language);
            return read.losses().isEmpty() && read.value().blocks().equals(List.of(block));
        } catch (InvalidValueException e) {
            return false;
        } finally {
            node.unlink();
        }
    }
}
