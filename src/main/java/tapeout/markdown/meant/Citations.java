package tapeout.markdown.meant;

import java.util.regex.Pattern;

/** {@code [@a, @b]}, {@code [@a p. 3]}, {@code [ @a ]}, {@code [-@a]}, {@code [see @a]} and {@code @[a]}, but neither a name of a package nor of a link. */
final class Citations implements Sign {

    /** What is longer cites nothing; brackets can stand in brackets, and each pair is looked into. */
    private static final int LONGEST = 300;

    private static final Pattern CITATION = Pattern.compile(
            "(?i)\\s*+(?:-|(?:see|see also|cf\\.?|compare|e\\.g\\.,?|siehe|vgl\\.?|voir)\\s++)?@"
                    + "(?:\\s++\\p{L}[\\p{L}\\p{N}_.:-]*+\\s*+|[\\p{L}\\p{N}_.:-]++(?:[\\s;,].*+)?+)",
            Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.:-]*+");

    @Override
    public String marks() {
        return "]";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        String text = prose.text();
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
                    String written = prose.typed(start, close + 1);
                    findings.meant(prose.offset(start), (problems, at) -> problems.brokenCitation(at, written));
                    findings.claim(start, close + 1);
                }
            }
        }
    }
}
