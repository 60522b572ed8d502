package io.github.orgcontent.interchange.sitemap;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The rules of sitemaps: their schemas, and the rules that a schema cannot express. */
public final class SitemapRules {
    private static final int MOST_BYTES = 52_428_800;
    private static final int MOST_PAGES = 50_000;
    private static final int MOST_NEWS = 1_000;
    private static final Schema SCHEMA = schema();

    private SitemapRules() {}

    private static Schema schema() {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newSchema(Stream.of("xhtml", "image", "news", "sitemap")
                    .map(name -> new StreamSource(SitemapRules.class.getResourceAsStream(name + ".xsd")))
                    .toArray(Source[]::new));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The violations in the files of a content. */
    public static List<String> violations(SortedMap<URI, String> files) {
        var violations = new ArrayList<String>();
        files.forEach((address, xml) -> {
            try {
                check(address, xml, violations);
            } catch (SAXException | IOException | ParserConfigurationException e) {
                violations.add(address + ": " + e.getMessage());
            }
        });
        return violations;
    }

    /** Parses a file without document types. */
    static Document parse(String xml) throws SAXException, IOException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler()); // else it writes to standard error
        return builder.parse(new InputSource(new StringReader(xml)));
    }

    private static void check(URI address, String xml, List<String> violations)
            throws SAXException, IOException, ParserConfigurationException {
        Document document = parse(xml);
        SCHEMA.newValidator().validate(new DOMSource(document));
        require(xml.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES, address, "is too large", violations);
        require(elements(document, "news").size() <= MOST_NEWS, address, "has too much news", violations);
        List<Element> pages = elements(document, "url");
        require(pages.size() <= MOST_PAGES, address, "has too many pages", violations);
        var urls = new HashSet<String>();
        for (Element page : pages) {
            String url = text(page, "loc");
            require(urls.add(url), address, "has twice " + url, violations);
            require(URI.create(url).getHost().equalsIgnoreCase(address.getHost()), address, "has " + url, violations);
            Map<String, String> translations = translations(page);
            require(
                    translations.isEmpty() || translations.containsValue(url),
                    address,
                    "leaves out itself: " + url,
                    violations);
        }
    }

    private static void require(boolean holds, URI address, String problem, List<String> violations) {
        if (!holds) {
            violations.add(address + " " + problem);
        }
    }

    /** All elements with a name. */
    static List<Element> elements(Document document, String name) {
        return list(document.getElementsByTagNameNS("*", name));
    }

    /** The translations that a page lists. */
    static Map<String, String> translations(Element page) {
        var translations = new TreeMap<String, String>();
        list(page.getElementsByTagNameNS("*", "link"))
                .forEach(link -> translations.put(link.getAttribute("hreflang"), link.getAttribute("href")));
        return translations;
    }

    /** The text of the first element with a name within another element. */
    static String text(Element parent, String name) {
        return Objects.requireNonNull(parent.getElementsByTagNameNS("*", name).item(0))
                .getTextContent();
    }

    private static List<Element> list(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
