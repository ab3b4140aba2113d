package tapeout.page;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;

/**
 * A year of the archive.
 *
 * @param year the year
 * @param posts how many posts it has
 * @param months its months that have posts, the latest first
 */
public record ArchiveYear(Year year, int posts, List<Month> months) {

    public ArchiveYear {
        months = List.copyOf(months);
    }

    /** A month and how many posts it has. */
    public record Month(YearMonth month, int posts) {}
}
