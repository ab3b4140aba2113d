package tapeout.view.tracker;

import java.util.List;

/**
 * A column of a tracker, as its page, its files and its data dictionary have it.
 *
 * @param name its name in files, such as {@code memory.capacity}
 * @param heading its name for readers
 * @param meaning what it says, in one sentence
 * @param type what its values are
 * @param unit the unit in which its quantities are compared; empty where it has none
 * @param allowed every word that it can hold; empty where the set is open
 * @param several whether a cell without sources can hold more than one value
 * @param sourced whether its values are facts: any number in a cell, each with its sources
 */
public record TrackerColumn(
        String name,
        Heading heading,
        String meaning,
        ColumnType type,
        String unit,
        List<String> allowed,
        boolean several,
        boolean sourced) {

    public TrackerColumn {
        allowed = List.copyOf(allowed);
    }

    /**
     * What a column is called for readers.
     *
     * @param group what it shares a heading with, such as a number format; empty where nothing
     * @param label its name, below the group's
     */
    public record Heading(String group, String label) {

        /** A name of its own. */
        public static Heading of(String label) {
            return new Heading("", label);
        }
    }

    /** Whether its values also come in a form that compares: a quantity in the column's unit, the first day of a
     * date; of a range or a period where it begins. */
    public boolean normalised() {
        return type.isOfAmounts() || type.isOfDates();
    }

    /** The word of its type; templates say {@code text("dictionary.type." + typeWord)}. */
    public String typeWord() {
        return type.word();
    }
}
