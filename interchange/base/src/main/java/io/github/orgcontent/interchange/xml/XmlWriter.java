package io.github.orgcontent.interchange.xml;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML 1.0 document into memory, one element per line, with the serializer of the Java platform.
 *
 * <p>XML 1.0 (§2.2) excludes U+FFFE and U+FFFF, which the model allows in a text; the writer replaces each by U+FFFD, the
 * replacement character, and {@link #hasReplaced()} is then true.
 */
public final class XmlWriter {
    /** Reason for the loss of a text with a replaced character. */
    public static final String REPLACED = "XML does not allow U+FFFE and U+FFFF; replaced by U+FFFD";

    private static final Pattern NONCHARACTERS = Pattern.compile("[\\uFFFE\\uFFFF]");
    private static final String INDENT = "  ";

    private final StringWriter document = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;
    private boolean afterChild = true;
    private boolean replaced;

    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlWriter() throws XMLStreamException {
        // Another implementation on the class path would write other bytes for the same content.
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document);
    }

    /**
     * Begins a document.
     *
     * @param root local name of the root element
     * @param namespaces all namespaces of the document, first the one of the root element
     */
    public static XmlWriter document(String root, Namespace... namespaces) {
        try {
            var xml = new XmlWriter();
            xml.writer.writeStartDocument("UTF-8", "1.0");
            return xml.start(namespaces[0], root).declare(namespaces);
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    private XmlWriter declare(Namespace... namespaces) {
        for (Namespace namespace : namespaces) {
            write(() -> writer.writeNamespace(namespace.prefix(), namespace.uri()));
        }
        return this;
    }

    /** Begins a child of the current element. */
    public XmlWriter start(Namespace namespace, String name) {
        breakLine();
        depth++;
        afterChild = false;
        return write(() -> writer.writeStartElement(namespace.prefix(), name, namespace.uri()));
    }

    /** Writes an empty child of the current element; attributes may follow, but no {@link #end()}. */
    public XmlWriter empty(Namespace namespace, String name) {
        breakLine();
        afterChild = true;
        return write(() -> writer.writeEmptyElement(namespace.prefix(), name, namespace.uri()));
    }

    /** Writes an attribute of the element that was begun last. */
    public XmlWriter attribute(String name, String value) {
        return write(() -> writer.writeAttribute(name, replaceNoncharacters(value)));
    }

    /** Writes {@code xml:lang} of the element that was begun last. */
    public XmlWriter language(String tag) {
        return write(() -> writer.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", tag));
    }

    /** Writes the text of the element that was begun last; such an element has no children. */
    public XmlWriter text(String text) {
        return write(() -> writer.writeCharacters(replaceNoncharacters(text)));
    }

    /** Ends the current element. */
    public XmlWriter end() {
        depth--;
        if (afterChild) {
            breakLine();
        }
        afterChild = true;
        return write(writer::writeEndElement);
    }

    /** Writes a child element with a text. */
    public XmlWriter element(Namespace namespace, String name, String text) {
        return start(namespace, name).text(text).end();
    }

    /** Whether XML 1.0 allows all characters of a text. */
    public static boolean allows(String text) {
        return !NONCHARACTERS.matcher(text).find();
    }

    /** Whether a character has been replaced so far. */
    public boolean hasReplaced() {
        return replaced;
    }

    /** The length of the document so far, in UTF-16 code units, possibly without the element that was begun last. */
    public int length() {
        return document.getBuffer().length();
    }

    /** Ends the root element and returns the document. */
    public String finish() {
        end();
        write(() -> {
            writer.writeEndDocument();
            writer.close();
        });
        return document.append('\n').toString();
    }

    private String replaceNoncharacters(String text) {
        if (allows(text)) {
            return text;
        }
        replaced = true;
        return NONCHARACTERS.matcher(text).replaceAll("\uFFFD");
    }

    private void breakLine() {
        write(() -> writer.writeCharacters("\n" + INDENT.repeat(depth)));
    }

    private XmlWriter write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    private static IllegalStateException unexpected(XMLStreamException e) {
        return new IllegalStateException("writing into memory cannot fail", e);
    }
}
