package tapeout.view.tracker;

/**
 * A source of a tracker's row.
 *
 * @param number its number on the entity's page, from 1
 * @param id unique in the row
 * @param publisher who published it
 * @param title as published
 * @param url its public address; empty where there is none
 * @param kind {@code official}, {@code filing}, …
 * @param dates its dates
 */
public record TrackerSource(
        int number, String id, String publisher, String title, String url, String kind, Dates dates) {

    /**
     * The dates of a source.
     *
     * @param published when it was published, such as {@code 2026-11}; empty where not stated
     * @param accessed the day it was read
     * @param copy when the copy was made that was read; empty where it was no copy
     */
    public record Dates(String published, String accessed, String copy) {}
}
