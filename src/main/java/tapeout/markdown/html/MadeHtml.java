package tapeout.markdown.html;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/**
 * HTML that an engine made of a body in a format of its own. Nothing says what came from where; but what a problem is
 * about, an address, an id or words, mostly stands in both.
 *
 * @param source the document
 * @param bodyStart where its body starts
 * @param html what was made of that
 */
record MadeHtml(SourceText source, int bodyStart, String html) {

    /** A tag, or the rest of one: what an engine writes as text has no such sign. */
    private static final Pattern TAG = Pattern.compile("<?[^<>]{0,2000}>");

    private static final Pattern VALUE = Pattern.compile("\"#?([^\"]+)\"");
    private static final Pattern LINE = Pattern.compile("[^<\n]{1,60}");
    private static final Pattern WORD = Pattern.compile("[^<\\s]{1,60}");

    /** Where in the document that stands which starts at an offset of the HTML; the file alone if it stands nowhere. */
    SourceLocation origin(int offset) {
        return said(Math.min(offset, html.length()))
                .map(text -> Parser.unescapeEntities(text, false).strip())
                .filter(text -> !text.isEmpty())
                .map(text -> source.text().indexOf(text, bodyStart))
                .filter(found -> found >= 0)
                .findFirst()
                .map(source::at)
                .orElseGet(() -> SourceLocation.of(source.file()));
    }

    private Stream<String> said(int start) {
        Matcher tag = at(TAG, start);
        if (tag.lookingAt()) {
            return Stream.concat(
                    Stream.of(tag.group()), VALUE.matcher(tag.group()).results().map(value -> value.group(1)));
        }
        return Stream.of(at(LINE, start), at(WORD, start))
                .filter(Matcher::lookingAt)
                .map(MatchResult::group);
    }

    private Matcher at(Pattern pattern, int start) {
        return pattern.matcher(html).region(start, html.length());
    }
}
