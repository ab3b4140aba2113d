package tapeout.markdown.syntax;

import static tapeout.markdown.syntax.Characters.isAsciiLetter;
import static tapeout.markdown.syntax.Characters.isAsciiLetterOrDigit;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds raw HTML (CommonMark 0.31.2, section 6.6) in one text, asked from front to back. Remembers which ends are not to
 * come any more, so that a text full of beginnings is still read in one go.
 */
public final class HtmlSyntax {

    private static final String COMMENT_END = "-->";
    private static final String INSTRUCTION_END = "?>";
    private static final String DECLARATION_END = ">";
    private static final String CDATA_END = "]]>";

    private final String text;
    private final Set<String> noMore = new HashSet<>();

    public HtmlSyntax(String text) {
        this.text = text;
    }

    /** @return the index after the tag, comment, instruction, declaration or CDATA section that starts here; else -1 */
    public int end(int start) {
        char next = at(start + 1);
        if (next == '/') {
            return closingTagEnd(start);
        } else if (next == '?') {
            return find(INSTRUCTION_END, start + 2);
        } else if (next == '!') {
            return markupEnd(start);
        }
        return openTagEnd(start);
    }

    /** @return the index after the open tag that starts here; else -1 */
    public int openTagEnd(int start) {
        int at = nameEnd(start + 1);
        if (at < 0) {
            return -1;
        }
        while (true) {
            int afterSpace = skipSpace(at);
            if (afterSpace == at || !isAttributeStart(at(afterSpace))) {
                at = afterSpace;
                break;
            }
            at = attributeEnd(afterSpace);
            if (at < 0) {
                return -1;
            }
        }
        if (at(at) == '/') {
            at++;
        }
        return at(at) == '>' ? at + 1 : -1;
    }

    /** @return the index after the closing tag that starts here; else -1 */
    public int closingTagEnd(int start) {
        int name = at(start + 1) == '/' ? nameEnd(start + 2) : -1;
        int at = name < 0 ? -1 : skipSpace(name);
        return at >= 0 && at(at) == '>' ? at + 1 : -1;
    }

    private int markupEnd(int start) {
        if (text.startsWith("--", start + 2)) {
            if (text.startsWith(">", start + 4)) {
                return start + 5;
            } else if (text.startsWith("->", start + 4)) {
                return start + 6;
            }
            return find(COMMENT_END, start + 4);
        } else if (text.startsWith("[CDATA[", start + 2)) {
            return find(CDATA_END, start + 9);
        } else if (isAsciiLetter(at(start + 2))) {
            return find(DECLARATION_END, start + 3);
        }
        return -1;
    }

    private int find(String end, int from) {
        if (noMore.contains(end)) {
            return -1;
        }
        int found = text.indexOf(end, from);
        if (found < 0) {
            noMore.add(end);
            return -1;
        }
        return found + end.length();
    }

    private int nameEnd(int start) {
        if (!isAsciiLetter(at(start))) {
            return -1;
        }
        int at = start + 1;
        while (isAsciiLetterOrDigit(at(at)) || at(at) == '-') {
            at++;
        }
        return at;
    }

    private int attributeEnd(int start) {
        int at = start + 1;
        while (isAttributeStart(at(at)) || Characters.isAsciiDigit(at(at)) || at(at) == '.' || at(at) == '-') {
            at++;
        }
        int equals = skipSpace(at);
        return at(equals) == '=' ? valueEnd(skipSpace(equals + 1)) : at;
    }

    private int valueEnd(int start) {
        char quote = at(start);
        if (quote == '"' || quote == '\'') {
            int end = text.indexOf(quote, start + 1);
            return end < 0 ? -1 : end + 1;
        }
        int at = start;
        while (at < text.length() && text.charAt(at) > ' ' && "\"'=<>`".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at > start ? at : -1;
    }

    private int skipSpace(int start) {
        int at = start;
        while (at < text.length() && Characters.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAttributeStart(char c) {
        return isAsciiLetter(c) || c == '_' || c == ':';
    }

    /** The character at an index, NUL beyond the end. */
    private char at(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
