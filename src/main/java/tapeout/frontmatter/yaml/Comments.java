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
     * How many spaces behind a text in one line a comment starts that cuts it off. Behind a text in quotes only a rank does,
     * or what no space stands before: that is no comment in YAML, though the library takes it for one. Behind a key alone only
     * what does not look like a comment does, such as {@code #1}.
     *
     * @param end the index behind the text
     * @return -1 if nothing does
     */
    int cutting(ScalarEvent event, int end) {
        int spaces = text.spacesAt(end);
        int hash = end + spaces;
        if (text.at(hash) != '#') {
            return -1;
        }
        String value = event.getValue();
        boolean cuts = switch (event.getScalarStyle()) {
            case PLAIN -> !value.isEmpty() || " \t#!\r\n".indexOf(text.at(hash + 1)) < 0;
            case SINGLE_QUOTED, DOUBLE_QUOTED -> !value.isEmpty() && (spaces == 0 || isRank(hash));
            default -> false;
        };
        return cuts ? spaces : -1;
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
