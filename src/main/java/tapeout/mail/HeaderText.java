package tapeout.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import tapeout.config.Mailbox;

/** Writes text for headers: as it is where it is plain ASCII, else as encoded words (RFC 2047), folded (RFC 5322, 2.2.3). */
final class HeaderText {

    private static final int LONGEST_LINE = 76;
    private static final int LONGEST_WORD = 60;
    private static final String PREFIX = "=?UTF-8?Q?";
    private static final String SUFFIX = "?=";

    /** What an encoded word's text may hold anywhere, a name included (RFC 2047, 5). */
    private static final String SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/";

    private HeaderText() {}

    /** A header without the line ending at its end. */
    static String unstructured(String name, String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
        String start = name + ": ";
        return start + (isPlain(line) ? folded(line, start.length()) : encoded(line, start.length()));
    }

    /** An originator header without the line ending at its end; the address stands on a line of its own. */
    static String originator(String name, Mailbox mailbox) {
        String start = name + ": ";
        if (mailbox.name().isEmpty()) {
            return start + mailbox.address();
        }
        String words = isPlain(mailbox.name())
                ? "\"" + mailbox.name().replaceAll("[\"\\\\]", "\\\\$0") + "\""
                : encoded(mailbox.name(), start.length());
        return start + words + "\r\n <" + mailbox.address() + ">";
    }

    private static boolean isPlain(String text) {
        return !text.contains("=?")
                && text.chars().allMatch(c -> c >= 32 && c < 127)
                && Arrays.stream(text.split(" ")).allMatch(word -> word.length() <= LONGEST_WORD);
    }

    private static String folded(String text, int start) {
        StringBuilder out = new StringBuilder();
        int column = start;
        for (String word : text.split(" ")) {
            if (!out.isEmpty()) {
                boolean fits = column + 1 + word.length() <= LONGEST_LINE;
                out.append(fits ? " " : "\r\n ");
                column = fits ? column + 1 : 1;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString();
    }

    private static String encoded(String text, int start) {
        StringBuilder out = new StringBuilder(PREFIX);
        int column = start + PREFIX.length();
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            // Between characters only: each encoded word has to stand alone.
            String piece = encoded(Character.toString(text.codePointAt(at)));
            if (column + piece.length() + SUFFIX.length() > LONGEST_LINE) {
                out.append(SUFFIX).append("\r\n ").append(PREFIX);
                column = 1 + PREFIX.length();
            }
            out.append(piece);
            column += piece.length();
        }
        return out.append(SUFFIX).toString();
    }

    private static String encoded(String character) {
        if (SAFE.contains(character)) {
            return character;
        }
        if (character.equals(" ")) {
            return "_";
        }
        StringBuilder out = new StringBuilder();
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            out.append(String.format(Locale.ROOT, "=%02X", b));
        }
        return out.toString();
    }
}
