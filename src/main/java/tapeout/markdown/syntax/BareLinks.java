package tapeout.markdown.syntax;

import static tapeout.markdown.syntax.Characters.isAsciiLetterOrDigit;

import org.jspecify.annotations.Nullable;

/**
 * Finds addresses that stand in the text without any brackets, after GitHub Flavored Markdown 0.29 (section 6.9): those
 * that start with {@code http://}, {@code https://} or {@code www.}, and mail addresses. Brackets end them, so that they
 * may be the text of a link; so do full-width marks, which no address holds unencoded. Escapes within stay as they are.
 * Asked from front to back.
 */
public final class BareLinks {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final String LOCAL_PART = ".-_+";
    private static final String BEFORE = "*_~(\"'";
    private static final String FULL_WIDTH = "。，、；：！？．｡（）【】〔〕「」『』《》〈〉“”„«»";
    private static final String NOT_WITHIN = "<[]" + FULL_WIDTH;
    private static final String TRAILING = "?!.,:;*_~'\"‘’‚‹›…–—";

    private final String text;
    private int failedUntil;
    private boolean inEmphasis;

    public BareLinks(String text) {
        this.text = text;
    }

    /** A link that was found, with where it leads. */
    public record Found(int start, int end, String destination) {}

    /**
     * The link that the character at {@code at} is the sign of: the colon of a scheme, the w of www, or an @.
     *
     * @param from where text that does not belong to anything else yet starts
     * @param emphasis whether underscores at the end may close what one before opened
     * @return null if there is none
     */
    @Nullable
    public Found around(int at, int from, boolean emphasis) {
        inEmphasis = emphasis;
        if (at < failedUntil) {
            return null;
        }
        return switch (text.charAt(at)) {
            case ':' -> address(at, from);
            case '@' -> mail(at, from);
            default -> text.regionMatches(true, at, "www.", 0, 4) ? found(at, at, "http://", from) : null;
        };
    }

    private @Nullable Found address(int colon, int from) {
        if (!text.startsWith("://", colon)) {
            return null;
        }
        int length = text.regionMatches(true, colon - 5, "https", 0, 5) ? 5 : 4;
        int start = colon - length;
        boolean known = length == 5 || text.regionMatches(true, start, "http", 0, 4);
        return known && start >= from ? found(start, colon + 3, "", from) : null;
    }

    private @Nullable Found found(int start, int host, String scheme, int from) {
        if (!startsAWord(start, from)) {
            return null;
        }
        int hostEnd = hostEnd(host);
        if (hostEnd < 0) {
            return null;
        }
        int end = withoutTrailing(host, candidateEnd(hostEnd));
        return new Found(start, end, scheme + text.substring(start, end));
    }

    private int candidateEnd(int hostEnd) {
        int end = hostEnd;
        while (end < text.length() && !isSpace(end)) {
            boolean escape = text.charAt(end) == '\\' && Entities.isEscape(text, end);
            if (NOT_WITHIN.indexOf(text.charAt(escape ? end + 1 : end)) >= 0) {
                return end;
            }
            end += escape ? 2 : 1;
        }
        return end;
    }

    private boolean startsAWord(int start, int from) {
        return start == from || isSpace(start - 1) || precedes(text.charAt(start - 1));
    }

    private static boolean precedes(char c) {
        if (BEFORE.indexOf(c) >= 0 || FULL_WIDTH.indexOf(c) >= 0 || Character.isIdeographic(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.DASH_PUNCTUATION -> c > 0x7f;
            default -> false;
        };
    }

    /** The end of a host with at least one dot and no underscore in its last two labels; -1 if there is none. */
    private int hostEnd(int start) {
        int at = start;
        while (at < text.length() && isHost(text.charAt(at))) {
            at++;
        }
        int end = inEmphasis ? withoutUnderscores(start, at) : at;
        int lastDot = text.lastIndexOf('.', end - 1);
        int beforeLastDot = Math.max(start, text.lastIndexOf('.', lastDot - 1));
        if (lastDot < start || text.lastIndexOf('_', end - 1) > beforeLastDot) {
            failedUntil = at;
            return -1;
        }
        return end;
    }

    private static boolean isHost(char c) {
        return c == '.' || c == '_' || c == '-' || Character.isLetterOrDigit(c);
    }

    /** The end without underscores that may close emphasis, and full stops around them. */
    private int withoutUnderscores(int start, int end) {
        int at = end;
        int underscore = end;
        while (at > start && (text.charAt(at - 1) == '_' || text.charAt(at - 1) == '.')) {
            at--;
            underscore = text.charAt(at) == '_' ? at : underscore;
        }
        return underscore;
    }

    /** Where the link ends once punctuation is taken off that belongs to the sentence around it. */
    private int withoutTrailing(int start, int candidate) {
        int end = candidate;
        int unmatched = 0;
        for (int at = start; at < candidate; at++) {
            char c = text.charAt(at);
            unmatched += c == ')' ? 1 : c == '(' ? -1 : 0;
        }
        while (end > start) {
            char c = text.charAt(end - 1);
            if (c == ')' && unmatched > 0) {
                unmatched--;
            } else if (c == ';' && referenceStart(start, end) >= 0) {
                end = referenceStart(start, end) + 1;
            } else if (TRAILING.indexOf(c) < 0) {
                return end;
            }
            end -= isEscaped(end - 1) ? 2 : 1;
        }
        return end;
    }

    /** Whether an odd number of backslashes stands before. */
    private boolean isEscaped(int at) {
        int first = at;
        while (first > 0 && text.charAt(first - 1) == '\\') {
            first--;
        }
        return (at - first) % 2 == 1;
    }

    /** The ampersand of what looks like a character reference that ends here; -1 if there is none. */
    private int referenceStart(int start, int end) {
        int at = end - 2;
        while (at > start && isAsciiLetterOrDigit(text.charAt(at))) {
            at--;
        }
        return at < end - 2 && at >= start && text.charAt(at) == '&' ? at : -1;
    }

    private @Nullable Found mail(int at, int from) {
        int start = at;
        int lowest = Math.max(from, at - LONGEST_LOCAL_PART);
        while (start > lowest && isLocalPart(text.charAt(start - 1))) {
            start--;
        }
        boolean halved = start == from && start > 1 && isLocalPart(text.charAt(start - 1)) && isEscaped(start - 1);
        if (start == at || halved) {
            return null;
        }
        int end = at + 1;
        while (end < text.length() && (isLocalPart(text.charAt(end)) && text.charAt(end) != '+')) {
            end++;
        }
        end = inEmphasis ? withoutUnderscores(at + 1, end) : end;
        while (end > at + 1 && text.charAt(end - 1) == '.') {
            end--;
        }
        boolean wellFormed = text.lastIndexOf('.', end - 1) > at + 1 && isAsciiLetterOrDigit(text.charAt(end - 1));
        return wellFormed ? new Found(start, end, "mailto:" + text.substring(start, end)) : null;
    }

    private static boolean isLocalPart(char c) {
        return isAsciiLetterOrDigit(c) || LOCAL_PART.indexOf(c) >= 0;
    }

    private boolean isSpace(int at) {
        return Characters.isWhitespace(text.charAt(at));
    }
}
