package tapeout.page.data;

import java.time.LocalDate;
import tapeout.content.type.EntityType;

/** The files that hold what a tracker said at the end of a past day. */
public enum VersionFile {
    /** A line for each row. */
    ROWS(".csv"),
    /** A line for each cell that said something else than on the day before it of which there are files. */
    CHANGES("-changes.csv");

    private final String ending;

    VersionFile(String ending) {
        this.ending = ending;
    }

    /** The file's name: {@code chips-2026-11-30.csv}, {@code chips-2026-11-30-changes.csv}. */
    public String of(EntityType type, LocalDate day) {
        return type.folder() + "-" + day + ending;
    }
}
