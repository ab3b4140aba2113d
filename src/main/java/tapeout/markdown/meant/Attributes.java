package tapeout.markdown.meant;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of attributes in braces: kramdown's <code>{: .name}</code> at the end of a line or behind a link, and Pandoc's
 * <code>{.name #id width=50%}</code> behind a link, an image or code, and at the end of a heading.
 */
final class Attributes implements Sign {

    private static final String ONE =
            "(?:[.#][\\p{Alpha}_][\\w-]*+|[\\p{Alpha}_][\\w-]*+=(?:\"[^\"\\n]*+\"|[^\\s\"}]++))";
    private static final Pattern LIST = Pattern.compile("\\{:?[ \\t]*+" + ONE + "(?:[ \\t]++" + ONE + ")*+[ \\t]*+\\}");
    private static final Pattern WORD = Pattern.compile("\\{:[ \\t]*+[\\p{Alpha}_][\\w-]*+[ \\t]*+\\}");

    /** An id that is none, for its spaces, its characters or for nothing; what a template's tag looks like is none that was meant. */
    private static final Pattern ID =
            Pattern.compile("\\{#(?!(?:if|each|await|key|snippet)\\b)(?:[ \\t]*+[^\\s{}]++){0,6}+[ \\t]*+\\}");

    @Override
    public String marks() {
        return "{";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        String text = prose.text();
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            Matcher list = LIST.matcher(text).region(at, Math.min(text.length(), at + Signs.REACH));
            boolean found = list.lookingAt()
                    || list.usePattern(WORD).lookingAt()
                    || (!prose.place().isParagraph() && list.usePattern(ID).lookingAt());
            if (found && isInPlace(prose, at, list.end()) && findings.isFree(at, list.end())) {
                String typed = list.group();
                findings.foreign(prose.offset(at), (problems, place) -> problems.attributes(place, typed));
                findings.claim(at, list.end());
            }
        }
    }

    private static boolean isInPlace(Prose prose, int start, int end) {
        boolean lineEnds = prose.at(Signs.skipBlanks(prose.text(), end)) == '\n';
        boolean kramdown = prose.at(start + 1) == ':';
        char before = prose.at(start - 1);
        if (before == Prose.EDGE || before == Prose.READ) {
            return true;
        }
        int first = Signs.skipBlanks(prose.text(), start + 2);
        // {:#x} and {: x} are forms of numbers in Python
        boolean named = prose.at(first) == '.' || prose.at(first) == '#' && first > start + 2;
        boolean alone = before == '\n' && lineEnds && prose.place().isParagraph();
        return kramdown || alone && ".#".indexOf(prose.at(start + 1)) >= 0
                ? alone || kramdown && named && lineEnds && !Signs.isWord(before)
                : lineEnds && !prose.place().isParagraph() && Signs.isBlank(before);
    }
}
