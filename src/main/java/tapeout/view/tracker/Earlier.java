package tapeout.view.tracker;

import java.util.List;
import tapeout.view.part.Download;
import tapeout.view.part.Link;
import tapeout.view.words.DateText;

/**
 * What a tracker's page offers of the past.
 *
 * @param page the page that answers for any day; none where there is none
 * @param begins the day from which on what the tracker said is kept; none where it is not kept yet
 * @param versions what it said at the ends of days that are over, the latest first
 */
public record Earlier(Link page, DateText begins, List<Version> versions) {

    public Earlier {
        versions = List.copyOf(versions);
    }

    /**
     * What it said at the end of a day.
     *
     * @param day the day, with its page
     * @param files its files
     */
    public record Version(Link day, List<Download> files) {

        public Version {
            files = List.copyOf(files);
        }
    }
}
