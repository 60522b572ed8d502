package io.github.orgcontent.interchange.markdown.write;

import io.github.orgcontent.interchange.markdown.read.MarkdownParser;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.markdown.MarkdownWriter;
import org.commonmark.text.AsciiMatcher;
import org.commonmark.text.CharMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Renders nodes as Markdown. Other than commonmark-java, it escapes text in URLs and titles that looks like a character
 * reference and would change the URL, and it has a node for character references.
 */
final class MarkdownNodeRenderer implements NodeRenderer {
    /** A character reference (CommonMark §2.5), which is always text and never markup. */
    static final class Reference extends CustomNode {
        private final int character;

        Reference(int character) {
            this.character = character;
        }
    }

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(MarkdownParser.EXTENSIONS)
            .nodeRendererFactory(new MarkdownNodeRendererFactory() {
                @Override
                public NodeRenderer create(MarkdownNodeRendererContext context) {
                    return new MarkdownNodeRenderer(context);
                }

                @Override
                public Set<Character> getSpecialCharacters() {
                    return Set.of();
                }
            })
            .build();
    private static final CharMatcher URL =
            AsciiMatcher.builder().c('(').c(')').c('<').c('>').c('\\').build();
    private static final CharMatcher TITLE =
            AsciiMatcher.builder().c('"').c('\\').build();
    private static final Pattern LIKE_REFERENCE = Pattern.compile("&(?=[#0-9a-zA-Z]+;)");

    private final MarkdownNodeRendererContext context;
    private final MarkdownWriter writer;

    private MarkdownNodeRenderer(MarkdownNodeRendererContext context) {
        this.context = context;
        this.writer = context.getWriter();
    }

    static String markdown(Node node) {
        return RENDERER.render(node);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class, Reference.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Reference reference) {
            writer.raw("&#" + reference.character + ";");
        } else if (node instanceof Link link) {
            render("[", link, link.getDestination(), link.getTitle());
        } else if (node instanceof Image image) {
            render("![", image, image.getDestination(), image.getTitle());
        }
    }

    private void render(String start, Node node, String url, @Nullable String title) {
        writer.raw(start);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        writer.raw("](");
        escape(url, URL);
        if (title != null) {
            writer.raw(" \"");
            escape(title, TITLE);
            writer.raw("\"");
        }
        writer.raw(")");
    }

    private void escape(String text, CharMatcher escape) {
        String[] parts = LIKE_REFERENCE.split(text, -1);
        for (int i = 0; i < parts.length; i++) {
            writer.raw(i == 0 ? "" : "&amp;");
            writer.text(parts[i], escape);
        }
    }
}
