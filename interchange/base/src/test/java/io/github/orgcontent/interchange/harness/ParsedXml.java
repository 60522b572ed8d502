package io.github.orgcontent.interchange.harness;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses XML. */
final class ParsedXml {
    private final Map<String, Function<String, Parsed>> embedded;
    private final List<String> structure = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    ParsedXml(Map<String, Function<String, Parsed>> embedded) {
        this.embedded = embedded;
    }

    Parsed parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            collect(builder.parse(new InputSource(new StringReader(xml))), "");
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("no XML: " + e.getMessage(), e);
        }
        return new Parsed(structure, texts);
    }

    private void collect(Node node, String path) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element, path + "/" + nameOf(element));
            } else if (child instanceof Text text) {
                text(text.getData(), String.valueOf(node.getLocalName()));
            } else {
                structure.add(path + " " + child.getNodeName() + " " + child.getNodeValue());
            }
        }
    }

    private void element(Element element, String path) {
        var attributes = element.getAttributes();
        List<String> names = IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .peek(attribute -> texts.add(attribute.getNodeValue()))
                .map(ParsedXml::nameOf)
                .sorted()
                .toList();
        structure.add(path + " " + names);
        collect(element, path);
    }

    private void text(String text, String element) {
        Function<String, Parsed> parser = embedded.get(element);
        if (parser == null) {
            texts.add(text);
        } else {
            Parsed inner = parser.apply(text);
            structure.addAll(inner.structure());
            texts.addAll(inner.texts());
        }
    }

    private static String nameOf(Node node) {
        return node.getNamespaceURI() == null
                ? node.getNodeName()
                : "{" + node.getNamespaceURI() + "}" + node.getLocalName();
    }
}
