package tapeout.view;

import java.util.List;
import tapeout.view.part.Download;
import tapeout.view.part.Link;
import tapeout.view.words.DateText;

/**
 * The list of trackers.
 *
 * @param trackers in order
 * @param changes what changed in them
 */
public record TrackersView(PageFrame frame, List<Ranked> trackers, Link changes) implements PageView {

    public TrackersView {
        trackers = List.copyOf(trackers);
    }

    /**
     * A tracker with the questions that its figures answer.
     *
     * @param largest its table from the largest down, one link for each figure that readers ask for; none where it has none
     */
    public record Ranked(Teaser tracker, List<Link> largest) {

        public Ranked {
            largest = List.copyOf(largest);
        }
    }

    /**
     * A tracker in the list.
     *
     * @param type the word of the type
     * @param name what it is called
     * @param summary what it holds
     * @param href its page
     * @param count how many rows it has
     * @param updated the last day on which a row changed or was checked; none where no row tells
     * @param newest when the newest of its sources was written; none where no source says
     * @param downloads its files
     */
    public record Teaser(
            String type,
            String name,
            String summary,
            String href,
            int count,
            DateText updated,
            DateText newest,
            List<Download> downloads) {

        public Teaser {
            downloads = List.copyOf(downloads);
        }
    }
}
