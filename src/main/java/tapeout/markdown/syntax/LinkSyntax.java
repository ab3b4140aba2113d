package tapeout.markdown.syntax;

import java.util.Locale;

/** Finds the parts of links: destinations, titles and labels (CommonMark 0.31.2, section 6.3). Never reads twice. */
public final class LinkSyntax {

    public static final int LONGEST_LABEL = 999;
    private static final int DEEPEST_PARENTHESES = 32;

    private LinkSyntax() {}

    /** @return the index after the link destination that starts here, which may be empty; -1 if there is none */
    public static int destinationEnd(String text, int start) {
        if (start < text.length() && text.charAt(start) == '<') {
            return bracketedDestinationEnd(text, start + 1);
        }
        int open = 0;
        int at = start;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c <= ' ' || c == 0x7f || (c == ')' && open == 0)) {
                break;
            } else if (c == '\\' && Entities.isEscape(text, at)) {
                at++;
            } else if (c == '(' && ++open > DEEPEST_PARENTHESES) {
                return -1;
            } else if (c == ')') {
                open--;
            }
        }
        return open == 0 ? at : -1;
    }

    /** A destination's value: without angle brackets, escapes and character references. */
    public static String destination(String text, int start, int end) {
        boolean bracketed = end > start && text.charAt(start) == '<';
        return Entities.unescape(bracketed ? text.substring(start + 1, end - 1) : text.substring(start, end));
    }

    /** @return the index after the link title that starts here; -1 if there is none */
    public static int titleEnd(String text, int start) {
        if (start >= text.length()) {
            return -1;
        }
        char open = text.charAt(start);
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == close) {
                return at + 1;
            } else if (c == '(' && open == '(') {
                return -1;
            } else if (c == '\\' && Entities.isEscape(text, at)) {
                at++;
            }
        }
        return -1;
    }

    /** A title's value: without its quotes, escapes and character references. */
    public static String title(String text, int start, int end) {
        return Entities.unescape(text.substring(start + 1, end - 1));
    }

    /** @return the index after the label that starts here with a bracket, which may be blank; -1 if there is none */
    public static int labelEnd(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '[') {
            return -1;
        }
        int last = Math.min(text.length() - 1, start + LONGEST_LABEL + 1);
        for (int at = start + 1; at <= last; at++) {
            char c = text.charAt(at);
            if (c == ']') {
                return at + 1;
            } else if (c == '[') {
                return -1;
            } else if (c == '\\' && Entities.isEscape(text, at)) {
                at++;
            }
        }
        return -1;
    }

    /** What two labels must have in common to match: white space collapsed, case folded. Blank where nothing is left. */
    static String normalizedLabel(String label) {
        String collapsed = label.strip().replaceAll("\\s+", " ");
        // Folding through upper case makes ẞ, ß and SS one, as Unicode's full case folding does.
        return collapsed.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    /** Skips spaces and tabs and at most one line ending. */
    public static int skipSpace(String text, int start) {
        int at = Characters.skipBlanks(text, start);
        if (at < text.length() && Characters.isLineEnd(text.charAt(at))) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            at = Characters.skipBlanks(text, at);
        }
        return at;
    }

    private static int bracketedDestinationEnd(String text, int start) {
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            } else if (c == '<' || Characters.isLineEnd(c)) {
                return -1;
            } else if (c == '\\' && Entities.isEscape(text, at)) {
                at++;
            }
        }
        return -1;
    }
}
