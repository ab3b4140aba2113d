package tapeout.view.tracker;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.view.part.Link;

/**
 * One value in a cell of a tracker.
 *
 * @param given as files give it
 * @param shown as readers see it, without its unit, and the page of what it names; nothing where not disclosed
 * @param disclosed whether it was said at all
 * @param sources what it rests on; none for what the newsroom itself decides, such as a status
 * @param life from when to when it is known to be so
 * @param note what a reader should know of it; empty where nothing
 */
public record TrackerValue(
        Given given, Link shown, boolean disclosed, List<TrackerSource> sources, Life life, String note) {

    /** What stands in the place of a value that is known not to have been said. */
    public static final String NOT_DISCLOSED = "not disclosed";

    /**
     * A value as files give it.
     *
     * @param value plain digits, a date, a word, an entity's id; {@value #NOT_DISCLOSED} where not disclosed
     * @param unit the unit of a quantity, as the source gives it; empty otherwise
     * @param qualifier {@code about}, {@code up to}, …; empty where it is not hedged
     * @param normalised the quantity in the column's unit, or the first day of a date, of a range where it begins; empty
     *     where it does not compare
     */
    public record Given(String value, String unit, String qualifier, String normalised) {

        /** A value that is no quantity, is not hedged, and does not compare. */
        public static Given plain(String value) {
            return new Given(value, "", "", "");
        }

        /** The value with its qualifier and unit: {@code up to 900 GB/s}. */
        public String text() {
            return Stream.of(qualifier, value, unit)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * From when to when a value is known to be so, each day as {@code 2026-11-24} or less exact.
     *
     * @param asOf the date for which it is given; empty where not stated
     * @param until when it stops being so; empty where it is not known to
     * @param verified the day on which it was looked up again and still so; empty where it was not
     */
    public record Life(String asOf, String until, String verified) {

        /** Nothing is known of it. */
        public static final Life NONE = new Life("", "", "");

        /** All that is known is the date for which it is given. */
        public static Life asOf(String day) {
            return new Life(day, "", "");
        }
    }

    public TrackerValue {
        sources = List.copyOf(sources);
    }

    /** A value that rests on no source. */
    public static TrackerValue plain(String value, Link shown) {
        return new TrackerValue(Given.plain(value), shown, true, List.of(), Life.NONE, "");
    }
}
