package io.github.orgcontent.interchange.markdown;

import java.util.Locale;
import java.util.Objects;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tree of Markdown as JSON, independent of the parser, with the names of types in CommonMark:
 * {@code {"type": "heading", "level": 2, "children": [{"type": "text", "text": "Water"}]}}.
 */
final class ParsedMarkdown {
    private ParsedMarkdown() {}

    static ObjectNode of(Node node) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", type(node));
        if (node instanceof Heading heading) {
            json.put("level", heading.getLevel());
        } else if (node instanceof ListBlock list) {
            addList(json, list);
        } else if (node instanceof Link link) {
            addAddress(json, link.getDestination(), link.getTitle());
        } else if (node instanceof Image image) {
            addAddress(json, image.getDestination(), image.getTitle());
        } else if (node instanceof TableCell cell) {
            json.put("header", cell.isHeader());
        }
        String literal = literal(node);
        if (literal != null) {
            return json.put("text", literal);
        }
        addChildren(json.putArray("children"), node);
        return json;
    }

    private static String type(Node node) {
        String name = node.getClass().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static void addList(ObjectNode json, ListBlock list) {
        json.put("type", "list").put("ordered", list instanceof OrderedList).put("tight", list.isTight());
        if (list instanceof OrderedList ordered) {
            json.put("start", Objects.requireNonNullElse(ordered.getMarkerStartNumber(), 1));
        }
    }

    private static void addAddress(ObjectNode json, String destination, @Nullable String title) {
        json.put("destination", destination).put("title", Objects.requireNonNullElse(title, ""));
    }

    private static @Nullable String literal(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        } else if (node instanceof Code code) {
            return code.getLiteral();
        } else if (node instanceof HtmlInline html) {
            return html.getLiteral();
        } else if (node instanceof HtmlBlock html) {
            return html.getLiteral();
        } else if (node instanceof FencedCodeBlock code) {
            return code.getLiteral();
        }
        return node instanceof IndentedCodeBlock code ? code.getLiteral() : null;
    }

    // Parsers differ in the borders between text nodes, and in the nodes between a table and its rows.
    private static void addChildren(ArrayNode children, Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            boolean isAfterText = !children.isEmpty()
                    && children.get(children.size() - 1)
                            .path("type")
                            .asString("")
                            .equals("text");
            if (child instanceof TableHead || child instanceof TableBody) {
                addChildren(children, child);
            } else if (child instanceof Text text && isAfterText) {
                ObjectNode last = (ObjectNode) children.get(children.size() - 1);
                last.put("text", last.path("text").asString("") + text.getLiteral());
            } else {
                children.add(of(child));
            }
        }
    }
}
