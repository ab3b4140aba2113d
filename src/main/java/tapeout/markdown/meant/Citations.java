package tapeout.markdown.meant;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code [@a, @b]}, {@code [@a p. 3]}, {@code [ @a ]}, {@code [-@a]}, {@code [see @a]}, {@code @[a]} and {@code [@a} that is never closed, but neither a name of a package nor of a link. */
final class Citations implements Sign {

    /** What is longer cites nothing; brackets can stand in brackets, and each pair is looked into. */
    private static final int LONGEST = 300;

    private static final Pattern CITATION = Pattern.compile(
            "(?i)\\s*+(?:-|(?:see|see also|cf\\.?|compare|e\\.g\\.,?|siehe|vgl\\.?|voir)\\s++)?@"
                    + "(?:\\s++\\p{L}[\\p{L}\\p{N}_.:-]*+\\s*+|[\\p{L}\\p{N}_.:-]++(?:[\\s;,].*+)?+)",
            Pattern.DOTALL);

    /** In round brackets only with a word that cites, an id, and nothing else: names of people stand there too. */
    private static final Pattern ROUND =
            Pattern.compile("\\((?i:see|see also|cf\\.?|siehe|vgl\\.?|voir) @[a-z][a-z0-9-]*+\\)");

    /** No bracket closes it before another one opens. */
    private static final Pattern UNCLOSED =
            Pattern.compile("\\[@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.:-]*+[\\p{L}\\p{N}])?+(?![^\\[\\]]*+\\])");

    /** With brackets or the sign as keyboards of East Asia have them. */
    private static final Pattern WIDE =
            Pattern.compile("[\uff3b\u3010][@\uff20][a-z0-9][\\w.:-]*+[\uff3d\u3011]|\\[\uff20[a-z0-9][\\w.:-]*+\\]");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.:-]*+");

    @Override
    public String marks() {
        return "@\uff20";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        String text = prose.text();
        Matcher round = ROUND.matcher(text);
        while (round.find()) {
            report(prose, round.start(), round.end(), findings);
        }
        Matcher wide = WIDE.matcher(text);
        while (wide.find()) {
            report(prose, wide.start(), wide.end(), findings);
        }
        Matcher unclosed = UNCLOSED.matcher(text);
        while (unclosed.find()) {
            if (findings.isFree(unclosed.start(), unclosed.end())) {
                report(prose, unclosed.start(), unclosed.end(), findings);
            }
        }
        for (int close = text.indexOf(']'); close >= 0; close = text.indexOf(']', close + 1)) {
            int open = prose.partner(close);
            boolean link = prose.at(close + 1) == '(' || prose.at(close + 1) == '[';
            if (open >= 0 && !link && close - open <= LONGEST && findings.isFree(open, close + 1)) {
                String inner = prose.typed(open + 1, close);
                boolean behindMark = prose.at(open - 1) == '@'
                        && !Signs.isWord(prose.at(open - 2))
                        && NAME.matcher(inner).matches();
                if (behindMark || CITATION.matcher(inner).matches()) {
                    int start = behindMark ? open - 1 : open;
                    report(prose, start, close + 1, findings);
                }
            }
        }
    }

    private static void report(Prose prose, int start, int end, Findings findings) {
        String written = prose.typed(start, end);
        findings.meant(prose.offset(start), (problems, at) -> problems.brokenCitation(at, written));
        findings.claim(start, end);
    }
}
