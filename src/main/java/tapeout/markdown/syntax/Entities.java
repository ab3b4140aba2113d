package tapeout.markdown.syntax;

/**
 * Character references and backslash escapes (CommonMark 0.31.2, sections 2.4 and 2.5). Names are jsoup's: in Flexmark's
 * list some have lost their white space.
 */
public final class Entities {

    private static final int LONGEST_NAME = 32;

    private Entities() {}

    /**
     * The end of the character reference that starts here with an ampersand.
     *
     * @return the index after its semicolon; -1 if there is none, or none of that name
     */
    public static int end(String text, int start) {
        int at = start + 1;
        if (at < text.length() && text.charAt(at) == '#') {
            return numberEnd(text, at + 1);
        }
        while (at < text.length() && Characters.isAsciiLetterOrDigit(text.charAt(at)) && at - start <= LONGEST_NAME) {
            at++;
        }
        boolean closed = at > start + 1 && at < text.length() && text.charAt(at) == ';';
        return closed && isKnown(text.substring(start, at + 1)) ? at + 1 : -1;
    }

    /** The characters of a whole character reference, as {@link #end} found it. */
    public static String decode(String reference) {
        if (reference.charAt(1) != '#') {
            return named(reference.substring(1, reference.length() - 1));
        }
        boolean hexadecimal = (reference.charAt(2) | 0x20) == 'x';
        String digits = reference.substring(hexadecimal ? 3 : 2, reference.length() - 1);
        int codePoint = Integer.parseInt(digits, hexadecimal ? 16 : 10);
        boolean character = codePoint != 0
                && Character.isValidCodePoint(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE;
        return character ? Character.toString(codePoint) : "\uFFFD";
    }

    /** A text with its character references and backslash escapes resolved. */
    public static String unescape(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '&' ? end(text, at) : -1;
            if (end > 0) {
                plain.append(decode(text.substring(at, end)));
                at = end;
            } else {
                if (c == '\\' && isEscape(text, at)) {
                    at++;
                }
                plain.append(text.charAt(at++));
            }
        }
        return plain.toString();
    }

    /** Whether a backslash at this place escapes the character after it. */
    public static boolean isEscape(String text, int backslash) {
        return backslash + 1 < text.length() && Characters.isAsciiPunctuation(text.charAt(backslash + 1));
    }

    private static int numberEnd(String text, int start) {
        boolean hexadecimal = start < text.length() && (text.charAt(start) | 0x20) == 'x';
        int from = hexadecimal ? start + 1 : start;
        int at = from;
        while (at < text.length()
                && Character.digit(text.charAt(at), hexadecimal ? 16 : 10) >= 0
                && text.charAt(at) < 0x80) {
            at++;
        }
        boolean closed = at < text.length() && text.charAt(at) == ';';
        return closed && at > from && at - from <= (hexadecimal ? 6 : 7) ? at + 1 : -1;
    }

    private static boolean isKnown(String reference) {
        return !named(reference.substring(1, reference.length() - 1)).isEmpty();
    }

    /** The characters of a name; empty if there is no such name. */
    private static String named(String name) {
        // The usual ones, without loading all.
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "nbsp" -> "\u00A0";
            default -> org.jsoup.nodes.Entities.getByName(name);
        };
    }
}
