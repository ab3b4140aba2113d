package tapeout.frontmatter.yaml;

import java.util.ArrayDeque;
import java.util.Deque;

/** Brackets of YAML that the library could not read to their end. */
final class Brackets {

    private Brackets() {}

    /**
     * Whether the bracket at an index is closed at all. Brackets within quotes do not count.
     *
     * @param open the index, in code points
     */
    static boolean isClosed(String yaml, int open) {
        Deque<Character> closing = new ArrayDeque<>();
        char quote = 0;
        int from = yaml.offsetByCodePoints(0, Math.min(open, yaml.codePointCount(0, yaml.length())));
        for (int i = from; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            if (quote != 0) {
                i += c == '\\' && quote == '"' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && i > 0 && " \t\n[{,:".indexOf(yaml.charAt(i - 1)) >= 0) {
                quote = c;
            } else if (c == '[' || c == '{') {
                closing.push(c == '[' ? ']' : '}');
            } else if (c == ']' || c == '}') {
                if (closing.isEmpty() || closing.pop() != c) {
                    return false;
                }
                if (closing.isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}
