package io.github.orgcontent.interchange.atom;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The rules of RFC 4287: its RELAX NG grammar, and rules that are only in its text. */
final class AtomRules {
    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private AtomRules() {}

    /** The violations in a document. */
    static List<String> violations(String xml) {
        var violations = new ArrayList<String>();
        try {
            checkGrammar(xml, violations);
            checkText(parse(xml).getDocumentElement(), violations);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            violations.add(String.valueOf(e.getMessage()));
        }
        return violations;
    }

    /** A document, read without document types. */
    static Document parse(String xml) throws SAXException, IOException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(NO_DOCUMENT_TYPE, true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler()); // the default handler writes to standard error
        return builder.parse(new InputSource(new StringReader(xml)));
    }

    private static void checkGrammar(String xml, List<String> violations) throws SAXException, IOException {
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, collecting(violations));
        properties.put(ValidateProperty.XML_READER_CREATOR, AtomRules::reader);
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        var grammar = Objects.requireNonNull(AtomRules.class.getResource("atom.rnc"));
        if (!driver.loadSchema(new InputSource(grammar.toString()))) {
            throw new IllegalStateException("the grammar is invalid: " + violations);
        }
        driver.validate(new InputSource(new StringReader(xml)));
    }

    private static XMLReader reader() throws SAXException {
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(NO_DOCUMENT_TYPE, true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    private static ErrorHandler collecting(List<String> violations) {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                error(e);
            }

            @Override
            public void error(SAXParseException e) {
                violations.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        };
    }

    private static void checkText(Element feed, List<String> violations) {
        boolean feedHasAuthor = !children(feed, "author").isEmpty();
        checkLinks(feed, violations);
        Set<String> ids = new HashSet<>();
        for (Element entry : children(feed, "entry")) {
            if (!feedHasAuthor && children(entry, "author").isEmpty()) {
                violations.add("an entry without an author in a feed without one (4.1.1)");
            }
            if (children(entry, "content").isEmpty() && !hasAlternate(entry)) {
                violations.add("an entry without content and without an alternate link (4.1.2)");
            }
            if (!ids.add(children(entry, "id").stream()
                    .map(Node::getTextContent)
                    .findFirst()
                    .orElse(""))) {
                violations.add("two entries of one id (4.2.6)");
            }
            checkLinks(entry, violations);
        }
    }

    private static boolean hasAlternate(Element entry) {
        return children(entry, "link").stream().anyMatch(AtomRules::isAlternate);
    }

    private static boolean isAlternate(Element link) {
        return !link.hasAttribute("rel") || link.getAttribute("rel").equals("alternate");
    }

    private static void checkLinks(Element parent, List<String> violations) {
        Set<String> alternates = new HashSet<>();
        for (Element link : children(parent, "link")) {
            if (isAlternate(link) && !alternates.add(link.getAttribute("type") + " " + link.getAttribute("hreflang"))) {
                violations.add("two alternates of one type and language (4.1.1, 4.1.2)");
            }
        }
    }

    /** The child elements of a name. */
    static List<Element> children(Element parent, String name) {
        var children = new ArrayList<Element>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }
}
