package tapeout.frontmatter.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * The dash of an entry that YAML takes for more of the entry above, because it is indented deeper than that one's.
 *
 * @param lines how many lines below the start of the entry above
 * @param characters how far behind the start of its line, in code points
 */
record RunOnEntry(int lines, int characters) {

    /** The first in an entry without quotes. */
    static Optional<RunOnEntry> within(ScalarEvent entry, CodePoints text) {
        if (!entry.isPlain()
                || entry.getStartMark().isEmpty()
                || entry.getEndMark().isEmpty()) {
            return Optional.empty();
        }
        Mark start = entry.getStartMark().get();
        int end = entry.getEndMark().get().getIndex();
        int lines = 0;
        for (int at = start.getIndex(); at < end; at++) {
            if (text.isBreak(at)) {
                lines += text.at(at) == '\n' ? 1 : 0;
                int spaces = text.spacesAt(at + 1);
                if (text.at(at + 1 + spaces) == '-' && text.spacesAt(at + 2 + spaces) > 0) {
                    return Optional.of(new RunOnEntry(lines, spaces));
                }
            }
        }
        return Optional.empty();
    }
}
