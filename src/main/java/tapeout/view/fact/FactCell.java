package tapeout.view.fact;

import java.util.List;
import tapeout.view.part.Link;
import tapeout.view.part.SourceLink;
import tapeout.view.words.DateText;

/**
 * One value of a fact with what it rests on.
 *
 * @param text the value as the source gives it, with its unit, or the name of the entity that it leads to; empty where not
 *     disclosed
 * @param href the page of what the value names; empty where none
 * @param qualifier {@code about}, {@code up to}, {@code at least}, {@code more than}, {@code planned}, {@code estimated}, or
 *     empty
 * @param disclosed whether it was said at all
 * @param sources what it rests on
 * @param life from when to when it is known to be so
 * @param note what a reader should know of it; empty where nothing
 */
public record FactCell(
        String text,
        String href,
        String qualifier,
        boolean disclosed,
        List<SourceLink> sources,
        Life life,
        String note) {

    public FactCell {
        sources = List.copyOf(sources);
    }

    /**
     * From when to when a value is known to be so.
     *
     * @param asOf the day for which the source gives it; none where not stated
     * @param until when it stopped being so; none where it is not known to have
     * @param verified the day on which it was looked up again and still so; none where it was not
     */
    public record Life(DateText asOf, DateText until, DateText verified) {

        /** Nothing is known of it. */
        public static final Life NONE = new Life(DateText.NONE, DateText.NONE, DateText.NONE);
    }

    /** A value that is no fact and has no source, such as how we sort an entity. */
    public static FactCell of(Link value) {
        return new FactCell(value.label(), value.href(), "", true, List.of(), Life.NONE, "");
    }
}
