package tapeout.output.asset;

/** Reads a style sheet's tokens, as far as it takes to find addresses: comments, strings, {@code url()} and blocks. */
final class StyleCursor {

    private final String text;
    private int position;

    StyleCursor(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position >= text.length();
    }

    /** The next character, or NUL at the end. */
    char peek() {
        return charAt(position);
    }

    void skip(int count) {
        position = Math.min(text.length(), position + count);
    }

    /** Whether a word of this spelling starts and ends here; case does not count. */
    boolean atWord(String word) {
        return startsLike(word)
                && text.regionMatches(true, position, word, 0, word.length())
                && !isNamePart(charAt(position + word.length()))
                && (position == 0 || !isNamePart(charAt(position - 1)));
    }

    /** At first glance, since words are asked for at every character: two ASCII letters that differ in case alone are one. */
    private boolean startsLike(String word) {
        return (peek() | 0x20) == (word.charAt(0) | 0x20);
    }

    boolean atUrl() {
        return atWord("url") && charAt(position + 3) == '(';
    }

    /** Steps over one character, or over a whole comment, string or escape. */
    void skipOne() {
        char c = peek();
        if (c == '/' && charAt(position + 1) == '*') {
            int end = text.indexOf("*/", position + 2);
            position = end < 0 ? text.length() : end + 2;
        } else if (c == '"' || c == '\'') {
            readString();
        } else {
            skip(c == '\\' ? 2 : 1);
        }
    }

    /** Steps over white space and comments. */
    void skipSpace() {
        while (!atEnd() && (Character.isWhitespace(peek()) || (peek() == '/' && charAt(position + 1) == '*'))) {
            skipOne();
        }
    }

    /** Steps behind the next semicolon outside of strings and parentheses; returns what was before it. */
    String skipStatement() {
        int start = position;
        int open = 0;
        while (!atEnd() && (open > 0 || peek() != ';')) {
            open += peek() == '(' ? 1 : peek() == ')' ? -1 : 0;
            skipOne();
        }
        String skipped = text.substring(start, position);
        skip(1);
        return skipped;
    }

    /** Reads {@code (…)} and returns what is between; empty if there is none. */
    String readParenthesis() {
        if (peek() != '(') {
            return "";
        }
        int start = position + 1;
        int open = 0;
        do {
            open += peek() == '(' ? 1 : peek() == ')' ? -1 : 0;
            skipOne();
        } while (!atEnd() && open > 0);
        return text.substring(start, Math.max(start, position - 1)).strip();
    }

    /** Reads {@code url(…)}, quoted or not. */
    String readUrl() {
        skip("url(".length());
        skipSpace();
        if (peek() == '"' || peek() == '\'') {
            String url = readString();
            skipSpace();
            skip(peek() == ')' ? 1 : 0);
            return url;
        }
        int start = position;
        while (!atEnd() && peek() != ')') {
            skip(peek() == '\\' ? 2 : 1);
        }
        String url = unescape(text.substring(start, position).strip());
        skip(1);
        return url;
    }

    /** Reads a quoted string; empty if there is none. */
    String readString() {
        char quote = peek();
        if (quote != '"' && quote != '\'') {
            return "";
        }
        int start = ++position;
        while (!atEnd() && peek() != quote && peek() != '\n') {
            skip(peek() == '\\' ? 2 : 1);
        }
        String inner = text.substring(start, Math.min(position, text.length()));
        skip(peek() == quote ? 1 : 0);
        return unescape(inner);
    }

    private static String unescape(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder plain = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) != '\\') {
                plain.append(raw.charAt(i));
                continue;
            }
            int end = i + 1;
            while (end < raw.length() && end < i + 7 && Character.digit(raw.charAt(end), 16) >= 0) {
                end++;
            }
            if (end == i + 1) {
                continue;
            }
            int code = Integer.parseInt(raw.substring(i + 1, end), 16);
            plain.appendCodePoint(Character.isValidCodePoint(code) && code > 0 ? code : 0xFFFD);
            i = end < raw.length() && Character.isWhitespace(raw.charAt(end)) ? end : end - 1;
        }
        return plain.toString();
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c > 0x7f;
    }
}
