package tapeout.view.tracker;

import tapeout.content.value.Word;

/** What the values of a tracker's column are. */
public enum ColumnType implements Word {
    TEXT("text"),
    /** One of a closed set of words. */
    WORD("word"),
    /** A day of the ISO calendar. */
    DAY("day"),
    /** A date as exact as it is known: {@code 2026-11-24}, {@code 2026-11}, {@code 2026-Q4} or {@code 2026}. */
    DATE("date"),
    /** A number with its unit, as the source gives it. */
    QUANTITY("quantity"),
    /** From one number to another, with the unit, as the source gives them. */
    RANGE("range"),
    /** From one date to another. */
    PERIOD("period"),
    /** The id of an entity. */
    ENTITY("entity"),
    ADDRESS("address");

    private final String word;

    ColumnType(String word) {
        this.word = word;
    }

    /** Whether its values are amounts. */
    public boolean isOfAmounts() {
        return this == QUANTITY || this == RANGE;
    }

    /** Whether its values are dates as exact as they are known. */
    public boolean isOfDates() {
        return this == DATE || this == PERIOD;
    }

    @Override
    public String word() {
        return word;
    }
}
