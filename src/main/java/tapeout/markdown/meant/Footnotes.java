package tapeout.markdown.meant;

import java.util.regex.Pattern;
import tapeout.problem.markdown.MeantProblems;

/**
 * {@code [^two words]}, {@code [^]} and {@code ^[text within the line]}, but neither sets of characters ({@code [^a-z ]+}),
 * raised links nor powers ({@code x^[2]}).
 */
final class Footnotes implements Sign {

    /** What is longer is no label; brackets can stand in brackets, and each pair is looked into. */
    private static final int LONGEST = 300;

    private static final Pattern LABEL = Pattern.compile(
            "(?!\\s*(?:.-[^\\s-]){1,4}.{0,3}$)\\s*+[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\s.,:;&'\u2019()/_-]*+",
            Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public String marks() {
        return "^";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        String text = prose.text();
        for (int caret = text.indexOf('^'); caret >= 0; caret = text.indexOf('^', caret + 1)) {
            if (prose.at(caret - 1) == '[') {
                label(prose, caret - 1, findings);
            } else if (prose.at(caret + 1) == '[') {
                inline(prose, caret, findings);
            }
        }
    }

    private static void label(Prose prose, int open, Findings findings) {
        int close = prose.partner(open);
        if (close < 0 || close - open > LONGEST || "(+*?{/".indexOf(prose.at(close + 1)) >= 0) {
            return;
        }
        String label = prose.typed(open + 2, close);
        boolean nameless = label.isBlank();
        boolean spaced = LABEL.matcher(label).matches() && label.chars().anyMatch(Character::isWhitespace);
        if ((nameless || spaced) && findings.isFree(open, close + 1)) {
            findings.meant(
                    prose.offset(open),
                    nameless ? MeantProblems::namelessFootnote : (problems, at) -> problems.spacedFootnote(at, label));
            findings.claim(open, close + 1);
        }
    }

    private static void inline(Prose prose, int caret, Findings findings) {
        int close = prose.partner(caret + 1);
        boolean text = close > caret + 2
                && Character.isLetter(prose.at(caret + 2))
                && prose.text().substring(caret + 2, close).indexOf(' ') > 0;
        if (text && "([".indexOf(prose.at(close + 1)) < 0 && findings.isFree(caret, close + 1)) {
            findings.meant(prose.offset(caret), MeantProblems::inlineFootnote);
            findings.claim(caret, close + 1);
        }
    }
}
