package tapeout.frontmatter.yaml;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Finds what YAML takes for a comment and was probably meant as text. Indexes and lengths are in code points. */
final class Comments {

    /** A rank or the number of a thing, and no day, time, length or number of a step: those stand in comments. */
    private static final Pattern NUMBERED =
            Pattern.compile("#(?:\\d{1,3}|[ \\t]++(?:\\d|10))(?!\\d|[-./:]\\d|[.)]).*+", Pattern.DOTALL);

    private static final String UNFINISHED = " \t,:;\u2013\u2014-";

    private final CodePoints text;
    private @Nullable Lost lost;
    private int brackets;

    Comments(CodePoints text) {
        this.text = text;
    }

    /**
     * How many spaces behind a text in one line a comment starts that cuts it off. Behind a text in quotes only what goes on
     * with it does, behind a key alone only what does not look like a comment, such as {@code #1}.
     *
     * @param end the index behind the text
     * @return 0 if nothing does
     */
    int cutting(ScalarEvent event, int end) {
        int spaces = text.spacesAt(end);
        int hash = end + spaces;
        if (spaces == 0 || text.at(hash) != '#') {
            return 0;
        }
        String value = event.getValue();
        boolean cuts = switch (event.getScalarStyle()) {
            case PLAIN -> !value.isEmpty() || " \t#!\r\n".indexOf(text.at(hash + 1)) < 0;
            case SINGLE_QUOTED, DOUBLE_QUOTED -> isNumbered(hash) || isUnfinished(value);
            default -> false;
        };
        return cuts ? spaces : 0;
    }

    /**
     * An entry between brackets that is taken for a comment.
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

    /** Looks behind an event; each is passed once, in order. */
    void pass(Event event, String key) {
        if (event instanceof CollectionStartEvent start) {
            brackets += brackets > 0 || start.isFlow() ? 1 : 0;
        } else if (event instanceof CollectionEndEvent) {
            brackets -= brackets > 0 ? 1 : 0;
        }
        Mark end = event.getEndMark().orElse(null);
        if (brackets > 0 && lost == null && end != null) {
            int hash = entry(end.getIndex(), event instanceof CollectionStartEvent);
            lost = hash < 0 ? null : new Lost(end, hash - end.getIndex(), key);
        }
    }

    /** Where an entry starts with a hash and a number, or with the closing bracket behind it; -1 if none does. */
    private int entry(int end, boolean first) {
        int at = end + text.spacesAt(end);
        if (!first) {
            if (text.at(at) != ',') {
                return -1;
            }
            at += 1 + text.spacesAt(at + 1);
        }
        return text.at(at) == '#' && (isNumbered(at) || isClosedBehind(at)) ? at : -1;
    }

    private boolean isNumbered(int hash) {
        return NUMBERED.matcher(text.line(hash)).matches();
    }

    private boolean isClosedBehind(int hash) {
        String line = text.line(hash);
        return text.at(hash + 1) != ' ' && (line.indexOf(']') >= 0 || line.indexOf('}') >= 0);
    }

    private static boolean isUnfinished(String value) {
        return !value.isEmpty() && UNFINISHED.indexOf(value.charAt(value.length() - 1)) >= 0;
    }
}
