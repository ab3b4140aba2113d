package tapeout.markdown.meant;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown in the texts of a block of raw HTML, of which CommonMark reads nothing up to the next blank line. */
final class HtmlTexts {

    /** Tags, comments, and elements whose texts are code or drawings. */
    private static final Pattern NO_TEXT = Pattern.compile("(?is)<!--.*?(?:-->|\\z)"
            + "|<(pre|code|script|style|textarea|kbd|samp|math|svg|title)\\b.*?(?:</\\1\\s*+>|\\z)"
            + "|<[/!?a-z][^<>]*+>");

    private static final Pattern MARK = Pattern.compile("\\[@[\\w.:-]++(?:; ?@[\\w.:-]++)*+\\]"
            + "|\\[\\[[a-z0-9][a-z0-9/.:-]*+(?:\\|[^\\[\\]\\n]++)?+\\]\\]"
            + "|(?<![\\w\\])])!?\\[[^\\[\\]\\n]++\\]\\([^\\s()]++\\)"
            + "|(?<![\\w*/])\\*\\*(?=[^\\s*])[^*\\n]*+(?<=\\S)\\*\\*(?![\\w*/])"
            + "|(?<!`)`[^`\\n]++`(?!`)"
            + "|(?m)(?<=^[ \\t]{0,20})(?:#{2,6} (?=\\p{L})|```)[^\\n]*+");

    private HtmlTexts() {}

    /** The first mark that is surely one, with where it stands. */
    static Optional<MatchResult> firstMark(String html) {
        Matcher mark = MARK.matcher(NO_TEXT.matcher(html)
                .replaceAll(found -> " ".repeat(found.group().length())));
        return mark.find() ? Optional.of(mark.toMatchResult()) : Optional.empty();
    }
}
