package tapeout.markdown.meant;

import java.util.regex.Pattern;

/** {@code [label]: address} that is no definition: below a line of text, with more than an address, or with none. */
final class Definitions implements Sign {

    private static final int MOST_WORDS = 4;
    private static final Pattern NOTE = Pattern.compile("\\[\\d{1,2}\\]:[ \\t]++\\p{L}+ \\p{L}");

    @Override
    public String marks() {
        return "[";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        if (!prose.place().isParagraph()) {
            return;
        }
        for (int start : prose.lines()) {
            int close = prose.at(start) == '[' ? prose.partner(start) : -1;
            int from = close + 2;
            int end = prose.lineEnd(start);
            if (start == 0 && isNote(prose, close) && findings.isFree(start, end)) {
                String number = prose.typed(1, close);
                findings.meant(prose.offset(start), (problems, at) -> problems.footnoteWithoutCaret(at, number));
                findings.claim(start, end);
            } else if (close > start + 1
                    && prose.at(start + 1) != '^'
                    && prose.at(close + 1) == ':'
                    && close < end
                    && (isMeant(prose.typed(from, end).strip(), start > 0) || isEmpty(prose, from))
                    && findings.isFree(start, end)) {
                String label = prose.typed(start + 1, close);
                findings.link(prose.offset(start), (problems, at) -> problems.brokenDefinition(at, label));
                findings.claim(start, end);
            }
        }
    }

    /** {@code [1]: some words} as a paragraph, which is how footnotes are written but for a mark. */
    private static boolean isNote(Prose prose, int close) {
        return close > 1 && close <= 3 && NOTE.matcher(prose.text()).lookingAt();
    }

    /** Nothing stands behind the colon or below it. */
    private static boolean isEmpty(Prose prose, int from) {
        return prose.lines().length == 1
                && prose.text().substring(Math.min(from, prose.text().length())).isBlank();
    }

    private static boolean isMeant(String rest, boolean belowText) {
        String first = Signs.firstWord(rest);
        if (Signs.isAddress(first)) {
            return true;
        }
        boolean few = rest.split("\\s+", MOST_WORDS + 1).length <= MOST_WORDS;
        return !belowText && few && Signs.isAddress(rest.replaceAll("\\s", "_"));
    }
}
