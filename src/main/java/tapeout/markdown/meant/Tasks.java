package tapeout.markdown.meant;

import java.util.regex.Pattern;

/**
 * Boxes to tick that are none: {@code - []}, {@code - [-]}, {@code - [~]} and {@code - [x]word}, in which the brackets hold something else
 * or nothing stands between them and the text, and {@code [ ]} or {@code [x]} outside of a list.
 */
final class Tasks implements Sign {

    private static final String DONE = "[xX\u2713\u2714\u2705\u2717\u2718\u2610\u2611\u2612]";

    /** An empty list of code is named at the start of a sentence, too: what says something of it is none to do. */
    private static final String TEXT = "(?!" + Signs.SPOKEN_OF + ")\\p{L}.*+";

    private static final Pattern BOX = Pattern.compile("\\[(?: ?|" + DONE + ")\\][ \\t]++" + TEXT);
    private static final Pattern ITEM =
            Pattern.compile("\\[(?:[ \\t]*+|[ \\t]*+(?:" + DONE + "|[-~/])[ \\t]*+)\\][ \\t]*+" + TEXT);

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
            int end = prose.lineEnd(start);
            Pattern box = start == 0 && prose.place() == Prose.Place.ITEM_START ? ITEM : BOX;
            if (prose.at(start) == '['
                    && findings.isFree(start, start + 2)
                    && box.matcher(prose.text().substring(start, end)).matches()) {
                String written = prose.text().substring(start, prose.text().indexOf(']', start) + 1);
                findings.list(prose.offset(start), (problems, at) -> problems.unreadTask(at, written));
                findings.claim(start, end);
                // What follows in the paragraph are more of them.
                return;
            }
        }
    }
}
