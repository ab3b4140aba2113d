package tapeout.picture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an SVG takes in from elsewhere. Browsers load nothing from within a picture (SVG 2, 2.2.6, secure static mode), so
 * that readers see a hole.
 *
 * @param address as it is written
 * @param line on which its tag ends
 */
public record SvgOutside(String address, int line) {

    /** So large a drawing is not looked through. */
    private static final long MOST_BYTES = 64L << 20;

    private static final Set<String> SHOWING = Set.of("image", "feImage", "use");

    /** The first; empty too of a file that cannot be read as one, of which others tell. */
    public static Optional<SvgOutside> firstIn(Path svg) {
        try {
            return Files.size(svg) > MOST_BYTES ? Optional.empty() : first(SvgParts.text(Files.readAllBytes(svg)));
        } catch (IOException | XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<SvgOutside> first(String svg) throws XMLStreamException {
        XMLStreamReader xml = SvgSize.factory().createXMLStreamReader(new StringReader(svg));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && SHOWING.contains(xml.getLocalName())) {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    String value = xml.getAttributeValue(i).strip();
                    if (xml.getAttributeLocalName(i).equals("href") && isOutside(value)) {
                        return Optional.of(
                                new SvgOutside(value, xml.getLocation().getLineNumber()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOutside(String address) {
        return !address.isEmpty() && !address.startsWith("#") && !address.regionMatches(true, 0, "data:", 0, 5);
    }
}
