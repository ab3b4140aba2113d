package tapeout.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Encodes text as quoted-printable (RFC 2045, 6.7) in UTF-8: lines of at most 76 characters, line endings CRLF. What
 * gateways are known to spoil is encoded too (RFC 2049, 3): a dot or {@code From } at the start of a line.
 */
final class QuotedPrintable {

    private static final int LONGEST = 76;
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder out = new StringBuilder();
    private int column;

    private QuotedPrintable() {}

    /** @param text lines ending in {@code \n}; a carriage return is text like any other and gets encoded */
    static String encode(String text) {
        QuotedPrintable encoding = new QuotedPrintable();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            encoding.line(lines[i]);
            if (i < lines.length - 1) {
                encoding.newLine("");
            }
        }
        return encoding.out.toString();
    }

    private void line(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            boolean last = i == bytes.length - 1;
            boolean plain = isPlain(bytes[i], last);
            // One place stays free for the mark of a soft line ending, unless the line ends here anyway.
            if (column + (plain ? 1 : 3) > (last ? LONGEST : LONGEST - 1)) {
                newLine("=");
            }
            write(bytes[i], plain && !(column == 0 && isSpoilt(bytes, i)));
        }
    }

    private static boolean isPlain(byte b, boolean last) {
        return b == ' ' || b == '\t' ? !last : b > ' ' && b < 127 && b != '=';
    }

    /** Whether what starts here does not survive at the start of a line. */
    private static boolean isSpoilt(byte[] bytes, int at) {
        return bytes[at] == '.' || Arrays.equals(bytes, at, Math.min(bytes.length, at + 5), FROM, 0, FROM.length);
    }

    private void write(byte b, boolean plain) {
        if (plain) {
            out.append((char) b);
            column++;
        } else {
            out.append('=').append(HEX.charAt((b >> 4) & 0xf)).append(HEX.charAt(b & 0xf));
            column += 3;
        }
    }

    private void newLine(String mark) {
        out.append(mark).append("\r\n");
        column = 0;
    }
}
