package tapeout.frontmatter;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text in one line: line breaks within it become spaces.
 *
 * @param min fewest characters (code points)
 * @param max most characters
 */
record TextShape(int min, int max) implements ScalarShape<String> {

    private static final Pattern BREAK = Pattern.compile("[ \\t]*(?:\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])\\s*");

    @Override
    public String noun() {
        return "a text";
    }

    @Override
    public @Nullable String parse(String text, FieldCursor cursor) {
        String line = BREAK.matcher(text).replaceAll(" ");
        int forbidden = Characters.findForbidden(line);
        if (forbidden >= 0) {
            cursor.problems().forbiddenCharacter(cursor.at(), line.codePointAt(forbidden));
            return null;
        }
        int length = line.codePointCount(0, line.length());
        if (length < min || length > max) {
            cursor.problems().outOfRange(cursor.at(), cursor.key(), count(length), min + " to " + max + " characters");
            return null;
        }
        return line;
    }

    private static String count(int length) {
        return length == 1 ? "1 character" : length + " characters";
    }
}
