package tapeout.markdown.meant;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** {@code [text][label]} without a definition of the label, but no indexes, classes of characters or usage lines. */
final class LabelledLinks implements Sign {

    private static final int LONGEST = 200;
    private static final int MOST_LABELS = 200;
    private static final int MOST_GUESSES = 50;
    private static final int LONGEST_GUESSED = 60;

    /** {@code a-z0-9}, {@code --option}, {@code a|b}, and what is no text at all. */
    private static final Pattern NO_TEXT = Pattern.compile("\\^?(?:.-[^\\s-]){1,4}.{0,3}+|[-^@].*+|[^\\n]*\\|[^\\n]*+");

    private final List<String> known;
    private int guesses;

    LabelledLinks(Collection<String> labels) {
        this.known = labels.size() > MOST_LABELS ? List.of() : List.copyOf(labels);
    }

    @Override
    public String marks() {
        return "]";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        String text = prose.text();
        for (int at = text.indexOf("]["); at >= 0; at = text.indexOf("][", at + 1)) {
            int open = prose.partner(at);
            int close = prose.partner(at + 1);
            if (open < 0 || close < 0 || close - open > LONGEST) {
                continue;
            }
            boolean image = prose.at(open - 1) == '!';
            int start = image ? open - 1 : open;
            String shown = prose.typed(open + 1, at);
            String label = prose.typed(at + 2, close).strip();
            boolean meant = label.isEmpty() ? shown.strip().length() > 1 : isLabel(shown, label);
            if (meant
                    && Signs.hasLetter(text.substring(open + 1, at))
                    && !NO_TEXT.matcher(shown).matches()
                    && (image || !Links.isIndex(prose, open))
                    && findings.isFree(start, close + 1)) {
                report(prose.offset(start), label.isEmpty() ? shown : label, findings);
                findings.claim(start, close + 1);
            }
        }
    }

    private void report(int offset, String label, Findings findings) {
        guesses++;
        boolean guess = guesses <= MOST_GUESSES && label.length() <= LONGEST_GUESSED;
        List<String> candidates = guess ? known : List.of();
        findings.link(offset, (problems, at) -> problems.undefinedReference(at, label, candidates));
    }

    private static boolean isLabel(String shown, String label) {
        return shown.strip().length() + label.length() > 2
                && !NO_TEXT.matcher(label).matches()
                && label.indexOf('\n') < 0;
    }
}
