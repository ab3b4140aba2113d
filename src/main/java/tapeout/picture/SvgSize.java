package tapeout.picture;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The size at which browsers show an SVG by itself (SVG 2, 8.2 and CSS Images 3, 5): its width and height; one of them and
 * the proportions of its viewBox; the viewBox alone, enlarged where it counts in units that are no pixels; else 300 × 150. A DOCTYPE is read for the entities that it declares
 * and nothing else: no file is opened and no host is asked.
 */
final class SvgSize {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double DEFAULT_WIDTH = 300;
    private static final double DEFAULT_HEIGHT = 150;
    private static final double FEWEST_UNITS = 8;
    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    /** What tells a file that is no XML, but was meant as an SVG, from others. */
    private static final Pattern START = Pattern.compile("(?:\u00ef\u00bb\u00bf)?\\s*+(?:<svg\\b|(?i:<!DOCTYPE) svg\\b"
            + "|(?:<\\?xml|<!--)[\\s\\S]*?(?:<svg\\b|(?i:<!DOCTYPE) svg\\b))");

    private static final int LONGEST_START = 1000;

    private SvgSize() {}

    /** Reads the outermost element; empty if it is no SVG, and without a size if nothing of it is shown. */
    static Optional<PictureHeader> read(byte[] start) {
        try {
            return root(factory().createXMLStreamReader(new StringReader(text(start))));
        } catch (XMLStreamException | RuntimeException e) {
            // no XML, or a bomb that the parser's limits stopped
            String ascii = new String(start, 0, Math.min(start.length, LONGEST_START), StandardCharsets.ISO_8859_1);
            return START.matcher(ascii).lookingAt() ? header(PictureFormat.BROKEN_SVG, null) : Optional.empty();
        }
    }

    private static Optional<PictureHeader> root(XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // prolog: comments, instructions, the DOCTYPE
        }
        boolean bare = xml.getNamespaceURI() == null;
        if (!xml.getLocalName().equals("svg") || !bare && !SVG.equals(xml.getNamespaceURI())) {
            return Optional.empty();
        }
        return bare
                ? header(PictureFormat.BARE_SVG, null)
                : header(
                        PictureFormat.SVG,
                        size(
                                SvgLength.pixels(xml.getAttributeValue(null, "width")),
                                SvgLength.pixels(xml.getAttributeValue(null, "height")),
                                viewBox(xml.getAttributeValue(null, "viewBox"))));
    }

    private static Optional<PictureHeader> header(PictureFormat format, @Nullable ImageSize size) {
        return Optional.of(new PictureHeader(format, size, null));
    }

    /** Decoded here, for the parser prints what it cannot decode. XML 1.0, appendix F: a mark, a declaration, else UTF-8. */
    private static String text(byte[] start) {
        return unmarked(new String(start, charset(start)));
    }

    /** A text without the mark that UTF-8 may start with. */
    static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** @throws IllegalArgumentException if it declares one that there is not */
    static Charset charset(byte[] start) {
        int mark = start.length < 2 ? 0 : (start[0] & 0xff) << 8 | (start[1] & 0xff);
        if (mark == 0xfeff || mark == 0xfffe) {
            return StandardCharsets.UTF_16;
        }
        String ascii = new String(start, 0, Math.min(start.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARATION.matcher(ascii);
        return declared.lookingAt() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }

    /** Opens no file, asks no host and unfolds only so much. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, true); // drawing programs declare namespaces as entities
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
        factory.setProperty("jdk.xml.entityExpansionLimit", "100000");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "10000000");
        factory.setXMLReporter((message, type, information, at) -> {}); // else it prints
        factory.setXMLResolver((id, system, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private record ViewBox(double width, double height) {

        /** A box of a few units would be a few pixels: then as large as fits where nothing is said. */
        private ViewBox enlarged() {
            double factor = Math.min(DEFAULT_WIDTH / width, DEFAULT_HEIGHT / height);
            return Math.max(width, height) < FEWEST_UNITS ? new ViewBox(width * factor, height * factor) : this;
        }
    }

    private static @Nullable ViewBox viewBox(@Nullable String attribute) {
        String[] box = attribute == null ? new String[0] : attribute.strip().split("\\s*,\\s*|\\s+");
        if (box.length != 4) {
            return null;
        }
        OptionalDouble width = SvgLength.number(box[2]);
        OptionalDouble height = SvgLength.number(box[3]);
        return width.isPresent() && height.isPresent() && width.getAsDouble() > 0 && height.getAsDouble() > 0
                ? new ViewBox(width.getAsDouble(), height.getAsDouble())
                : null;
    }

    private static @Nullable ImageSize size(OptionalDouble width, OptionalDouble height, @Nullable ViewBox box) {
        if (isNothing(width) || isNothing(height)) {
            return null;
        }
        ViewBox natural = box == null ? new ViewBox(DEFAULT_WIDTH, DEFAULT_HEIGHT) : box.enlarged();
        double ratio = box == null ? 0 : box.width / box.height;
        double w = width.orElseGet(() -> height.isEmpty() || ratio == 0 ? natural.width : height.getAsDouble() * ratio);
        double h = height.orElseGet(() -> width.isEmpty() || ratio == 0 ? natural.height : width.getAsDouble() / ratio);
        return new ImageSize(side(w), side(h));
    }

    /** Whether a length is given that is no pixel long. */
    private static boolean isNothing(OptionalDouble length) {
        return length.isPresent() && Math.round(length.getAsDouble()) < 1;
    }

    private static int side(double length) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, Math.round(length)));
    }
}
