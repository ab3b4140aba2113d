package tapeout.markdown.meant;

import java.util.regex.Pattern;

/** Boxes to tick that are none: {@code - []}, with nothing between the brackets, and {@code [ ]} outside of a list. */
final class Tasks implements Sign {

    /** An empty list of code is named at the start of a sentence, too: what says something of it is none to do. */
    private static final Pattern BOX = Pattern.compile(
            "\\[ ?\\][ \\t]++(?!(?:is|are|was|were|means|denotes|stands|says|as|in|and|or)\\b)\\p{L}.*+");

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
            if (prose.at(start) == '['
                    && findings.isFree(start, start + 2)
                    && BOX.matcher(prose.text().substring(start, end)).matches()) {
                String written = prose.text().substring(start, prose.text().indexOf(']', start) + 1);
                findings.meant(prose.offset(start), (problems, at) -> problems.unreadTask(at, written));
                findings.claim(start, end);
                // What follows in the paragraph are more of them.
                return;
            }
        }
    }
}
