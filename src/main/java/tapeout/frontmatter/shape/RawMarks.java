package tapeout.frontmatter.shape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tapeout.problem.frontmatter.TextProblems.Raw;

/**
 * Markdown in texts that are shown as they are typed. What could be meant as it is typed is left alone: powers and wildcards
 * ({@code 2**3}, {@code src/**}), elements of arrays, sets of characters, ampersands in names.
 */
final class RawMarks {

    /** A text without any of these holds no mark; each alternative begins with one. */
    private static final String STARTS = "[*{&<";

    private static final Pattern MARK = Pattern.compile(
            String.join(
                    "|",
                    "(?<CITATION>\\[@[^\\[\\]]+\\])",
                    "(?<FOOTNOTE>\\[\\^(?:\\d{1,3}|\\p{L}[\\p{L}\\d_]{2,40}(?:[- ][\\p{L}\\d_]{2,40})*+)\\](?![+*?{/])"
                            + "|\\^\\[\\p{L}[^\\[\\] ]*+ [^\\[\\]]*+\\](?![(\\[]))",
                    "(?<LINK>\\[\\[[^\\s\\[\\]][^\\[\\]]*\\]\\]"
                            + "|(?<![\\w\\])])!?\\[[^\\[\\]]++\\]\\((?=[^\\s()]*[/.#:])[^\\s()]++\\))",
                    "(?<EMPHASIS>(?<![\\w*/\\\\])\\*\\*(?![\\s*])[^*]{1,200}(?<![\\s*])\\*\\*(?![\\w*/])"
                            + "|(?<![\\w*/.\\\\])\\*(?=\\p{L}{2})[^*]{1,200}(?<=\\p{L}[.!?]?)\\*(?![\\w*/.]))",
                    "(?<TAG><(?<element>em|strong|b|i|code|sup|sub|a|u|span|mark)\\b[^<>]*>[^<>]*</\\k<element>>)",
                    "(?<SHORTCODE>\\{\\{[<%][^{}]+[>%]\\}\\})",
                    "(?<REFERENCE>&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)"),
            Pattern.UNICODE_CHARACTER_CLASS);

    private RawMarks() {}

    static void check(String line, FieldCursor cursor) {
        if (line.chars().noneMatch(c -> STARTS.indexOf(c) >= 0)) {
            return;
        }
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
            for (Raw raw : Raw.values()) {
                if (mark.group(raw.name()) != null) {
                    cursor.problems().ofTexts().raw(cursor.at(), cursor.key(), raw, mark.group());
                }
            }
        }
    }
}
