package io.github.orgcontent.interchange.harness;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Parses HTML. */
final class ParsedHtml {
    private final List<String> structure = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    static Parsed parse(String html) {
        var parsed = new ParsedHtml();
        Jsoup.parse(html).traverse(parsed::visit);
        return new Parsed(parsed.structure, parsed.texts);
    }

    private void visit(Node node, int depth) {
        if (node instanceof Element element) {
            structure.add(depth + " " + element.tagName() + " " + names(element));
            element.attributes().forEach(attribute -> texts.add(attribute.getValue()));
        } else if (node instanceof TextNode text) {
            texts.add(text.getWholeText());
        } else if (node instanceof DataNode data) {
            data(data);
        } else if (node instanceof Comment comment) {
            structure.add(depth + " comment " + comment.getData());
        } else {
            structure.add(depth + " " + node.nodeName());
        }
    }

    private void data(DataNode data) {
        Node parent = data.parent();
        if (parent != null && parent.attr("type").equals("application/ld+json")) {
            Parsed json = Parsed.json(data.getWholeData());
            structure.addAll(json.structure());
            texts.addAll(json.texts());
        } else {
            texts.add(data.getWholeData());
        }
    }

    private static List<String> names(Element element) {
        var names = new ArrayList<String>();
        element.attributes().forEach(attribute -> names.add(attribute.getKey()));
        return names.stream().sorted().toList();
    }
}
