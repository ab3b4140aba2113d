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
    /** The id of an entity. */
    ENTITY("entity"),
    ADDRESS("address");

    private final String word;

    ColumnType(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
