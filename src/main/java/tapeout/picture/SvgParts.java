package tapeout.picture;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of an SVG: browsers show nothing of one that is not well-formed up to its end. */
final class SvgParts {

    /** How Java's messages name its limits, and those of them that only a bomb passes. */
    private static final String LIMIT = "JAXP0001";

    private static final Pattern BOMB = Pattern.compile("JAXP0001000[14]");

    private SvgParts() {}

    /** @throws BrokenSvg if it is no well-formed XML */
    static void check(byte[] file) throws BrokenSvg {
        try {
            XMLStreamReader xml = SvgSize.factory().createXMLStreamReader(new StringReader(text(file)));
            while (xml.hasNext()) {
                xml.next();
            }
        } catch (XMLStreamException e) {
            String message = String.valueOf(e.getMessage());
            if (BOMB.matcher(message).find()) {
                throw new BrokenSvg("has entities that unfold to more than browsers read", 0);
            } else if (!message.contains(LIMIT)) { // too much of it to say more
                throw new BrokenSvg(
                        "is no well-formed XML",
                        e.getLocation() == null
                                ? 0
                                : Math.max(0, e.getLocation().getLineNumber()));
            }
        }
    }

    /** The file's text; what is no character of its encoding is a fault (XML 1.0, 4.3.3). */
    static String text(byte[] file) throws BrokenSvg {
        CharsetDecoder decoder = SvgSize.charset(file).newDecoder();
        CharBuffer text = CharBuffer.allocate((int) Math.ceil(file.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(ByteBuffer.wrap(file), text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            throw new BrokenSvg(
                    "holds bytes that are no characters of its encoding",
                    1 + (int) read.chars().filter(c -> c == '\n').count());
        }
        return SvgSize.unmarked(read);
    }
}
