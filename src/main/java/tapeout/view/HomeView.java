package tapeout.view;

import java.util.List;
import tapeout.view.claim.ClaimView;
import tapeout.view.part.CorrectionView;
import tapeout.view.part.EditionTeaser;
import tapeout.view.part.InForce;
import tapeout.view.part.Link;
import tapeout.view.part.PostGroup;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.StoryTeaser;
import tapeout.view.part.TopicBlock;
import tapeout.view.part.TrackerChange;
import tapeout.view.part.UpcomingLine;

/**
 * The home page.
 *
 * @param lead the lead story; none while nothing is published
 * @param leadClaims its first claims, at most three
 * @param seconds the two stories below it
 * @param latest the latest other posts of all topics, by when it happened
 * @param topics each topic with its latest posts that stand nowhere else on the page
 * @param edition the current edition
 * @param inForce what is in force today
 * @param upcoming what is coming, the nearest first
 * @param corrections the latest corrections
 * @param changes the latest changed cells of the trackers
 * @param changeLog the page with all of them
 * @param stories stories with something new, the newest first
 */
public record HomeView(
        PageFrame frame,
        PostTeaser lead,
        List<ClaimView> leadClaims,
        List<PostTeaser> seconds,
        List<PostGroup> latest,
        List<TopicBlock> topics,
        EditionTeaser edition,
        InForce inForce,
        List<UpcomingLine> upcoming,
        List<CorrectionView> corrections,
        List<TrackerChange> changes,
        Link changeLog,
        List<StoryTeaser> stories)
        implements PageView {

    public HomeView {
        leadClaims = List.copyOf(leadClaims);
        seconds = List.copyOf(seconds);
        latest = List.copyOf(latest);
        topics = List.copyOf(topics);
        upcoming = List.copyOf(upcoming);
        corrections = List.copyOf(corrections);
        changes = List.copyOf(changes);
        stories = List.copyOf(stories);
    }
}
