package tapeout.frontmatter.yaml;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Finds what YAML takes for a comment and was probably meant as text. Indexes and lengths are in code points. */
final class Comments {

    /** A rank, and no day, time or number of a step or an issue. Behind a space it is a comment: lengths are noted so. */
    private static final Pattern RANK = Pattern.compile("#\\d{1,2}(?!\\d|[-./:]\\d|[.)]).*+", Pattern.DOTALL);

    private final CodePoints text;
    private @Nullable Lost lost;

    Comments(CodePoints text) {
        this.text = text;
    }

    /**
     * A comment behind a text.
     *
     * @param lines how many lines below the end of the text
     * @param characters how far behind that end; where it is below, how far behind the start of its line
     */
    record Cut(int lines, int characters) {}

    /**
     * The comment that cuts off a text. Behind a text in quotes only a rank does, or what no space stands before: that is no
     * comment in YAML, though the library takes it for one. Behind a key alone only what does not look like a comment does,
     * such as {@code #1}; nor does what looks like one in a line of its own, where it stands under the text that it goes on.
     *
     * @param end the index behind the text
     * @param within the innermost collection around the text; null outside of all
     * @return null if nothing does
     */
    @Nullable
    Cut cutting(ScalarEvent event, int end, @Nullable CollectionStartEvent within) {
        int spaces = text.spacesAt(end);
        int hash = end + spaces;
        int lines = 0;
        while (event.isPlain() && text.isBreak(hash)) {
            lines += text.at(hash) == '\n' ? 1 : 0;
            spaces = text.spacesAt(hash + 1);
            hash += 1 + spaces;
        }
        if (text.at(hash) != '#') {
            return null;
        }
        boolean empty = event.getValue().isEmpty();
        boolean cuts = switch (event.getScalarStyle()) {
            case PLAIN -> lines == 0 ? !empty || isWord(hash) : goesOn(hash, spaces, empty, within);
            case SINGLE_QUOTED, DOUBLE_QUOTED -> !empty && (spaces == 0 || isRank(hash));
            default -> false;
        };
        return cuts ? new Cut(lines, spaces) : null;
    }

    private boolean isWord(int hash) {
        return " \t#!\r\n".indexOf(text.at(hash + 1)) < 0;
    }

    /** Whether a comment in a line of its own is one of the lines of the text above it, were it not for its mark. */
    private boolean goesOn(int hash, int column, boolean empty, @Nullable CollectionStartEvent within) {
        if (within == null || within.isFlow() || empty) {
            return isRank(hash);
        }
        int outer =
                within.getStartMark().map(Mark::getColumn).orElse(0) + (within instanceof SequenceStartEvent ? 1 : 0);
        return isWord(hash) && column > outer;
    }

    /**
     * An entry between brackets, or the value of a key there, that is taken for a comment.
     *
     * @param before the end of what stands before it on its line
     * @param characters how far behind that it starts
     * @param key the key that was read last
     */
    record Lost(Mark before, int characters, String key) {}

    /** The first entry that was lost in what has been passed; null where none was. */
    @Nullable
    Lost lost() {
        return lost;
    }

    /**
     * Looks behind an event; each is passed once, in order.
     *
     * @param within the innermost collection that is open behind it; null outside of all
     */
    void pass(Event event, String key, @Nullable CollectionStartEvent within) {
        Mark end = event.getEndMark().orElse(null);
        if (lost == null && end != null && within != null && within.isFlow()) {
            lost = lost(event, end, key, within);
        }
    }

    private @Nullable Lost lost(Event event, Mark end, String key, CollectionStartEvent within) {
        char closing = within instanceof SequenceStartEvent ? ']' : '}';
        int at = end.getIndex() + text.spacesAt(end.getIndex());
        String name = key;
        boolean value = false;
        if (event != within) {
            value = text.at(at) == ':';
            if (!value && text.at(at) != ',') {
                return null;
            }
            name = value && event instanceof ScalarEvent named ? named.getValue() : key;
            at += 1 + text.spacesAt(at + 1);
        }
        // a value that is nothing but a comment to the end of its line is an empty one, which the key's reader tells of
        boolean isLost = text.at(at) == '#' && (isClosedBehind(at, closing) || !value && isRank(at));
        return isLost ? new Lost(end, at - end.getIndex(), name) : null;
    }

    private boolean isRank(int hash) {
        return RANK.matcher(text.line(hash)).matches();
    }

    private boolean isClosedBehind(int hash, char closing) {
        return text.at(hash + 1) != ' ' && text.line(hash).indexOf(closing) >= 0;
    }
}
