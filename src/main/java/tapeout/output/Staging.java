package tapeout.output;

import java.io.IOException;

/**
 * Holds the changed files of a site aside until all are there, then makes them the site. Confined to one thread, but for
 * {@link #stays}.
 */
interface Staging {

    /**
     * Keeps a file for later; the site does not change.
     *
     * @param name relative to the output folder
     */
    void put(String name, OutputFile file) throws IOException;

    /**
     * Looks, while other threads have work, whether anything is to be done for a file of the old site that stays. Changes
     * nothing on disk; any thread may call it at any time.
     */
    void stays(String name, Changes.FileKey key) throws IOException;

    /** Makes everything that was put the site. After this the output folder is the new site, or an exception was thrown. */
    void switchOver(Changes changes) throws IOException;

    /** Forgets what was put, and gives its room on the disk back. */
    void discard() throws IOException;
}
