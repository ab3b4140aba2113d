package tapeout.view.feed;

import java.time.LocalDate;
import java.util.List;

/**
 * A calendar (RFC 5545). Every address is absolute.
 *
 * @param product who made it, as {@code PRODID} has it
 * @param name what a reader's list of calendars calls it
 * @param description its purpose in one line
 * @param self its own address
 * @param home the page that it belongs to
 * @param entries in order of date; never empty, for a calendar must hold something
 */
public record CalendarView(
        String product, String name, String description, String self, String home, List<Entry> entries) {

    /** @throws IllegalArgumentException if there is no entry */
    public CalendarView {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("calendar " + self + " has no entry");
        }
    }

    /**
     * An entry that takes whole days.
     *
     * @param uid names it for ever, in this and in every later version of the calendar
     * @param revised the day on which what it says was last looked at
     * @param days when it is
     * @param summary what is to happen, in one line
     * @param description how sure the date is, what came of it, and the sources, in lines
     * @param url the page of what it concerns
     * @param categories the topic, and what it concerns
     */
    public record Entry(
            String uid,
            LocalDate revised,
            Days days,
            String summary,
            String description,
            String url,
            List<String> categories) {

        public Entry {
            categories = List.copyOf(categories);
        }
    }

    /**
     * When something is.
     *
     * @param first the first day it can be
     * @param last the last day it can be
     * @param confirmed whether the day is certain
     */
    public record Days(LocalDate first, LocalDate last, boolean confirmed) {

        /** @throws IllegalArgumentException if the last day comes before the first */
        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("last day " + last + " comes before first day " + first);
            }
        }
    }
}
