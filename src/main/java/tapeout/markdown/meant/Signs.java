package tapeout.markdown.meant;

import java.util.regex.Pattern;

/** What single characters and short strings look like. */
final class Signs {

    /** How far from its start the end of a construct is looked for: keeps every search linear in the text. */
    static final int REACH = 400;

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|ftp://|mailto:|tel:|www\\.|\\.{0,2}/\\p{Alnum}|#\\p{Alpha})\\S*"
                    + "|[^\\s\"',;]*\\.(?:md|markdown|html?|pdf|png|jpe?g|gif|svg|webp|avif|csv|tsv|json|xml|txt|docx?|xlsx?|pptx?|odt"
                    + "|mp[34]|webm|zip)(?:[#?]\\S*)?",
            Pattern.CASE_INSENSITIVE);

    /** What follows a sign that a sentence speaks of: such a sentence uses none. */
    static final String SPOKEN_OF = "(?:is|are|was|were|means|denotes|stands|says|as|in|and|or)\\b";

    private Signs() {}

    /** Whether words are made of it; what was read as something else counts as a word's end. */
    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_' || c == Prose.READ;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    static boolean isSpace(char c) {
        return isBlank(c) || c == '\n';
    }

    /** Whether something can only be an address or the name of a file; false where it holds white space. */
    static boolean isAddress(String typed) {
        return typed.length() <= REACH && ADDRESS.matcher(typed).matches();
    }

    static boolean hasLetter(String text) {
        return text.chars().anyMatch(c -> Character.isLetter(c) || c == Prose.READ || Character.isSurrogate((char) c));
    }

    /** The first word, up to white space. */
    static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
