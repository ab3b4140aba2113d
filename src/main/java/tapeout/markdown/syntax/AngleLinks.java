package tapeout.markdown.syntax;

import static tapeout.markdown.syntax.Characters.isAsciiLetter;
import static tapeout.markdown.syntax.Characters.isAsciiLetterOrDigit;

/** Links in angle brackets (CommonMark 0.31.2, section 6.5): {@code <https://…>} and {@code <name@host>}. */
public final class AngleLinks {

    private static final int LONGEST_SCHEME = 32;
    private static final int LONGEST_DOMAIN_LABEL = 63;
    private static final String LOCAL_PART = ".!#$%&'*+/=?^_`{|}~-";

    private AngleLinks() {}

    /** @return the index after the link that starts here; -1 if there is none */
    public static int end(String text, int start) {
        int end = addressEnd(text, start + 1);
        return end >= 0 ? end : mailEnd(text, start + 1);
    }

    /** Where a link that shows this text leads. */
    public static String destination(String shown) {
        return addressEnd(shown + ">", 0) >= 0 ? shown : "mailto:" + shown;
    }

    private static int addressEnd(String text, int start) {
        int at = start;
        while (at < text.length() && at - start <= LONGEST_SCHEME && isSchemeCharacter(text.charAt(at), at == start)) {
            at++;
        }
        int length = at - start;
        if (length < 2 || length > LONGEST_SCHEME || at >= text.length() || text.charAt(at) != ':') {
            return -1;
        }
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            } else if (c == '<' || c <= ' ' || c == 0x7f) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSchemeCharacter(char c, boolean first) {
        return isAsciiLetter(c) || (!first && (isAsciiLetterOrDigit(c) || c == '+' || c == '.' || c == '-'));
    }

    private static int mailEnd(String text, int start) {
        int at = start;
        while (at < text.length()
                && (isAsciiLetterOrDigit(text.charAt(at)) || LOCAL_PART.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start || at >= text.length() || text.charAt(at) != '@') {
            return -1;
        }
        do {
            int label = at + 1;
            at = label;
            while (at < text.length() && (isAsciiLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
                at++;
            }
            boolean wellFormed = at > label
                    && at - label <= LONGEST_DOMAIN_LABEL
                    && text.charAt(label) != '-'
                    && text.charAt(at - 1) != '-';
            if (!wellFormed || at >= text.length()) {
                return -1;
            }
        } while (text.charAt(at) == '.');
        return text.charAt(at) == '>' ? at + 1 : -1;
    }
}
