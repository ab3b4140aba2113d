package tapeout.page.data;

import tapeout.content.type.EntityType;

/** The files beside a tracker that hold its data. */
public enum TrackerFile {
    /** A line for each row of the table. */
    ROWS(".csv"),
    /** A line for each fact, with its sources. */
    FACTS("-facts.csv"),
    /** All of it. */
    JSON(".json");

    private final String ending;

    TrackerFile(String ending) {
        this.ending = ending;
    }

    /** The file's name for one type: {@code chips.csv}, {@code chips-facts.csv}, {@code chips.json}. */
    public String of(EntityType type) {
        return of(type.folder());
    }

    /** @param rows what the rows are */
    public String of(String rows) {
        return rows + ending;
    }
}
