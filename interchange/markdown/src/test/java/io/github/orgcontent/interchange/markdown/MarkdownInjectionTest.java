package io.github.orgcontent.interchange.markdown;

import io.github.orgcontent.interchange.harness.Injection;
import io.github.orgcontent.interchange.harness.Parsed;
import io.github.orgcontent.language.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownInjectionTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Test
    void noTextChangesTheTree() {
        Injection.of(
                        content -> Markdown.write(content, content.news().get(0), LanguageTag.parse("en"))
                                .value(),
                        MarkdownInjectionTest::parse)
                .seeingAtLeast(50)
                .check();
    }

    private static Parsed parse(String markdown) {
        var structure = new ArrayList<String>();
        var texts = new ArrayList<String>();
        walk(PARSER.parse(markdown), structure, texts);
        return new Parsed(structure, texts);
    }

    private static void walk(Node node, List<String> structure, List<String> texts) {
        if (!(node instanceof Text)) {
            structure.add(node.getClass().getSimpleName());
        }
        if (node instanceof Paragraph
                || node instanceof Heading
                || node instanceof TableCell
                || node instanceof Image) {
            texts.add(text(node));
        }
        if (node instanceof Link link) {
            texts.add(link.getDestination());
        } else if (node instanceof Image image) {
            texts.add(image.getDestination());
            texts.add(Objects.requireNonNullElse(image.getTitle(), ""));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            walk(child, structure, texts);
        }
    }

    private static String text(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        } else if (node instanceof Code code) {
            return code.getLiteral();
        }
        var text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            text.append(text(child));
        }
        return text.toString();
    }
}
