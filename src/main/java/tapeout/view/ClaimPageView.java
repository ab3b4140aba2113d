package tapeout.view;

import java.util.List;
import tapeout.view.claim.ClaimView;
import tapeout.view.part.Link;
import tapeout.view.part.SourceView;
import tapeout.view.part.TopicLink;
import tapeout.view.words.DateText;

/**
 * The page of a claim.
 *
 * @param name what files and other posts call it
 * @param claim what it is, and what became of it
 * @param said when it was first said, as far as is known; none where nothing is dated
 * @param topics what it is about
 * @param told where it is told
 * @param more all claims of the same speaker; none where nothing is known of the speaker
 * @param sources what it rests on
 */
public record ClaimPageView(
        PageFrame frame,
        String name,
        ClaimView claim,
        DateText said,
        List<TopicLink> topics,
        Told told,
        Link more,
        List<SourceView> sources)
        implements PageView {

    public ClaimPageView {
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
    }

    /**
     * Where a claim is told.
     *
     * @param post where it stands in the post that tells of it
     * @param published when that was published
     */
    public record Told(Link post, DateText published) {}
}
