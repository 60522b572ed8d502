package io.github.orgcontent.interchange.xml;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a document of XML 1.0 into memory, an element on each line. All text goes through the platform's serializer.
 *
 * <p>XML 1.0 (§2.2) knows neither U+FFFE nor U+FFFF, which a text of the model can hold; each is replaced by U+FFFD, the
 * replacement character, and {@link #hasReplaced()} tells so.
 */
public final class XmlWriter {
    /** Why a text with such a character is lost, although most of it is there. */
    public static final String REPLACED = "XML has no U+FFFE and U+FFFF, so that U+FFFD stands there";

    private static final Pattern NO_CHARACTERS = Pattern.compile("[\\uFFFE\\uFFFF]");
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
        // not whatever implementation lies on the class path, since the same content gives the same bytes
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document);
    }

    /**
     * A document with this outermost element.
     *
     * @param namespaces all that the document uses, first that of the outermost element
     */
    public static XmlWriter document(String root, Namespace... namespaces) {
        try {
            var xml = new XmlWriter();
            xml.writer.writeStartDocument("UTF-8", "1.0");
            return xml.start(namespaces[0], root).declare(namespaces);
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
    }

    private XmlWriter declare(Namespace... namespaces) {
        for (Namespace namespace : namespaces) {
            write(() -> writer.writeNamespace(namespace.prefix(), namespace.uri()));
        }
        return this;
    }

    /** Begins an element inside the one that is open. */
    public XmlWriter start(Namespace namespace, String name) {
        breakLine();
        depth++;
        afterChild = false;
        return write(() -> writer.writeStartElement(namespace.prefix(), name, namespace.uri()));
    }

    /** An element inside the one that is open, with attributes only: it is not ended. */
    public XmlWriter empty(Namespace namespace, String name) {
        breakLine();
        afterChild = true;
        return write(() -> writer.writeEmptyElement(namespace.prefix(), name, namespace.uri()));
    }

    /** An attribute of the element that was begun last. */
    public XmlWriter attribute(String name, String value) {
        return write(() -> writer.writeAttribute(name, known(value)));
    }

    /** The language of the element that was begun last, {@code xml:lang}. */
    public XmlWriter language(String tag) {
        return write(() -> writer.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", tag));
    }

    /** The text of the element that was begun last, which has no elements then. */
    public XmlWriter text(String text) {
        return write(() -> writer.writeCharacters(known(text)));
    }

    /** Ends the element that is open. */
    public XmlWriter end() {
        depth--;
        if (afterChild) {
            breakLine();
        }
        afterChild = true;
        return write(writer::writeEndElement);
    }

    /** An element with a text. */
    public XmlWriter element(Namespace namespace, String name, String text) {
        return start(namespace, name).text(text).end();
    }

    /** Whether XML has all characters of a text, so that none will be replaced. */
    public static boolean knows(String text) {
        return !NO_CHARACTERS.matcher(text).find();
    }

    /** Whether a character was replaced so far. */
    public boolean hasReplaced() {
        return replaced;
    }

    /** How much there is of the document so far, in UTF-16 code units; what was begun last may not be in it yet. */
    public int length() {
        return document.getBuffer().length();
    }

    /** Ends the outermost element and gives the document. */
    public String finish() {
        end();
        write(() -> {
            writer.writeEndDocument();
            writer.close();
        });
        return document.append('\n').toString();
    }

    private String known(String text) {
        if (knows(text)) {
            return text;
        }
        replaced = true;
        return NO_CHARACTERS.matcher(text).replaceAll("\uFFFD");
    }

    private void breakLine() {
        write(() -> writer.writeCharacters("\n" + INDENT.repeat(depth)));
    }

    private XmlWriter write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
    }

    private static IllegalStateException inMemory(XMLStreamException e) {
        return new IllegalStateException("writing into memory cannot fail", e);
    }
}
