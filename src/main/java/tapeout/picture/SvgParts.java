package tapeout.picture;

import java.io.StringReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of an SVG: browsers show nothing of one that is not well-formed up to its end. */
final class SvgParts {

    /** How Java's messages start where a limit was passed. */
    private static final String LIMIT = "JAXP0001";

    private SvgParts() {}

    /**
     * The file as it is.
     *
     * @throws IllegalArgumentException if it is no well-formed XML
     */
    static byte[] whole(byte[] file) {
        try {
            XMLStreamReader xml = SvgSize.factory().createXMLStreamReader(new StringReader(SvgSize.text(file)));
            while (xml.hasNext()) {
                xml.next();
            }
            return file;
        } catch (XMLStreamException e) {
            if (String.valueOf(e.getMessage()).contains(LIMIT)) {
                return file; // too much of it to say more
            }
            throw new IllegalArgumentException(e);
        }
    }
}
