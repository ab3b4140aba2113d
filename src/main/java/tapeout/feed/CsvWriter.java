package tapeout.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes CSV (RFC 4180) in UTF-8 without a byte order mark; every line ends in CRLF, the last one too.
 *
 * <p>Spreadsheets take a field that starts with one of {@value #STARTS_FORMULA} for a formula, quoted or not. Such a field
 * gets an apostrophe in front, and so does one that starts with an apostrophe, so that taking off one leading apostrophe
 * gives every text back as it was.
 */
public final class CsvWriter {

    /** The signs in their full width are taken for formulas as well, where writing is Chinese or Japanese. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final StringBuilder text = new StringBuilder();

    /** Adds a line. */
    public void line(List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            field(fields.get(i));
        }
        text.append("\r\n");
    }

    /** All lines. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void field(String value) {
        String guarded = isGuarded(value) ? "'" + value : value;
        boolean quoted = guarded.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        text.append(quoted ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded);
    }

    private static boolean isGuarded(String value) {
        return !value.isEmpty() && (value.charAt(0) == '\'' || STARTS_FORMULA.indexOf(value.charAt(0)) >= 0);
    }
}
