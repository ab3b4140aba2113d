package tapeout.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Builds an XML document in memory, an element a line. Text is escaped, and what XML 1.0 cannot carry is dropped. */
final class XmlDocument {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    XmlDocument() {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        try {
            // The platform's own writer, whatever else is on the class path: the bytes must be the same everywhere.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names a style sheet in CSS, before the outermost element. */
    void style(String href) {
        write(() -> {
            xml.writeProcessingInstruction(
                    "xml-stylesheet", "type=\"text/css\" href=\"" + href.replace("&", "&amp;") + "\"");
            xml.writeCharacters("\n");
        });
    }

    /** Starts the outermost element. */
    void root(String name, String namespace) {
        write(() -> {
            xml.writeStartElement(name);
            xml.writeDefaultNamespace(namespace);
        });
        depth++;
    }

    /** Says which language the element just started is in. */
    void language(String tag) {
        write(() ->
                xml.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", XmlText.clean(tag)));
    }

    /** Says something of the element just started. */
    void attribute(String name, String value) {
        write(() -> xml.writeAttribute(name, XmlText.clean(value)));
    }

    void start(String name) {
        write(() -> {
            indent();
            xml.writeStartElement(name);
        });
        depth++;
    }

    /** Ends the element that was started last. */
    void end() {
        depth--;
        write(() -> {
            indent();
            xml.writeEndElement();
            if (depth == 0) {
                xml.writeCharacters("\n");
            }
        });
    }

    /**
     * An element that holds a text.
     *
     * @param attributes names and values by turns
     */
    void element(String name, String content, String... attributes) {
        write(() -> {
            indent();
            xml.writeStartElement(name);
            attributes(attributes);
            xml.writeCharacters(XmlText.clean(content));
            xml.writeEndElement();
        });
    }

    void elementUnlessEmpty(String name, String content) {
        if (!content.isEmpty()) {
            element(name, content);
        }
    }

    /**
     * An element that holds nothing.
     *
     * @param attributes names and values by turns
     */
    void empty(String name, String... attributes) {
        write(() -> {
            indent();
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** The document, in UTF-8. */
    byte[] bytes() {
        write(xml::flush);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], XmlText.clean(attributes[i + 1]));
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private interface Part {
        void write() throws XMLStreamException;
    }

    private static void write(Part part) {
        try {
            part.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
    }
}
