package tapeout.view;

import java.util.List;
import tapeout.view.part.CorrectionView;
import tapeout.view.part.EditionTeaser;
import tapeout.view.part.Link;
import tapeout.view.part.PostGroup;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.StoryTeaser;
import tapeout.view.part.TopicBlock;
import tapeout.view.part.TrackerChange;

/**
 * The home page.
 *
 * @param front the posts that stand first
 * @param topics each topic with its latest posts that stand nowhere else on the page
 * @param aside what stands beside the posts
 * @param changes what changed in the trackers
 * @param stories stories with something new, the newest first
 * @param blocks which of this the site shows beside its lead, in order: {@code latest}, {@code edition}, {@code in-force},
 *     {@code upcoming}, {@code corrections}, {@code topics}, {@code changes}, {@code stories}
 */
public record HomeView(
        PageFrame frame,
        Front front,
        List<TopicBlock> topics,
        Aside aside,
        Changes changes,
        List<StoryTeaser> stories,
        List<String> blocks)
        implements PageView {

    public HomeView {
        topics = List.copyOf(topics);
        stories = List.copyOf(stories);
        blocks = List.copyOf(blocks);
    }

    /**
     * The posts that stand first.
     *
     * @param lead the lead story; none while nothing is published
     * @param seconds the two stories below it
     * @param latest the latest other posts of all topics, by when it happened
     */
    public record Front(LeadStory lead, List<PostTeaser> seconds, List<PostGroup> latest) {

        public Front {
            seconds = List.copyOf(seconds);
            latest = List.copyOf(latest);
        }
    }

    /**
     * What stands beside the posts.
     *
     * @param edition the current edition
     * @param today what is in force today, and what is coming
     * @param corrections the latest corrections
     */
    public record Aside(EditionTeaser edition, Today today, List<CorrectionView> corrections) {

        public Aside {
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * What changed in the trackers.
     *
     * @param latest the latest changed cells
     * @param all the page with all of them
     */
    public record Changes(List<TrackerChange> latest, Link all) {

        public Changes {
            latest = List.copyOf(latest);
        }
    }
}
