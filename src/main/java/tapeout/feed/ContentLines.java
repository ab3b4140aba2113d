package tapeout.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The content lines of an iCalendar stream (RFC 5545, section 3.1): escaped, folded, ended by CRLF, in UTF-8. */
final class ContentLines {

    /** The most octets that a line may have, its end not counted. */
    static final int MOST_OCTETS = 75;

    private static final byte[] END = {'\r', '\n'};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /**
     * A line whose value is no text: a date, a word, an address.
     *
     * @param name of the property, with its parameters
     */
    void add(String name, String value) {
        fold(name + ":" + withoutControls(value.replace("\n", "").replace("\r", "")));
    }

    /** A line whose value is a text (section 3.3.11). */
    void addText(String name, String value) {
        fold(name + ":" + escaped(value));
    }

    /** A line that somebody else wrote, its texts escaped. */
    void addWhole(String line) {
        fold(withoutControls(line));
    }

    /** A text as a value: what would end it is escaped, what no value can hold is left out. */
    static String escaped(String text) {
        return withoutControls(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || !Character.isISOControl(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Breaks a line between characters, never within one, so that each part is text by itself. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            byte[] character = Character.toString(line.codePointAt(i)).getBytes(StandardCharsets.UTF_8);
            if (octets + character.length > MOST_OCTETS) {
                out.writeBytes(END);
                out.write(' ');
                octets = 1;
            }
            out.writeBytes(character);
            octets += character.length;
        }
        out.writeBytes(END);
    }
}
