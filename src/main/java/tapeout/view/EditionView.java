package tapeout.view;

import java.util.List;
import tapeout.view.body.CitedText;
import tapeout.view.part.CorrectionView;
import tapeout.view.part.EditionTeaser;
import tapeout.view.part.Link;
import tapeout.view.part.Markup;
import tapeout.view.part.Neighbours;
import tapeout.view.part.PostGroup;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.TopicBlock;
import tapeout.view.part.UpcomingLine;

/**
 * The digest of one week.
 *
 * @param edition its number, title and days
 * @param introduction the hand-written text; nothing where there is none
 * @param posts what it tells of
 * @param corrections of this week
 * @param upcoming what was coming, seen from this week
 * @param neighbours the editions before and after it
 * @param formats the same edition in other formats
 */
public record EditionView(
        PageFrame frame,
        EditionTeaser edition,
        CitedText introduction,
        Posts posts,
        List<CorrectionView> corrections,
        List<UpcomingLine> upcoming,
        Neighbours neighbours,
        Formats formats)
        implements PageView {

    public EditionView {
        corrections = List.copyOf(corrections);
        upcoming = List.copyOf(upcoming);
    }

    /**
     * The posts of an edition.
     *
     * @param lead the post that leads
     * @param topics the other posts by topic, briefs left out; a block's lead is its first post
     * @param briefs the latest posts of the kind {@code brief}, and those without a topic; twenty at most
     * @param further the others of their kind, by when it happened
     */
    public record Posts(LeadStory lead, List<TopicBlock> topics, List<PostTeaser> briefs, List<PostGroup> further) {

        public Posts {
            topics = List.copyOf(topics);
            briefs = List.copyOf(briefs);
            further = List.copyOf(further);
        }
    }

    /**
     * An edition in other formats.
     *
     * @param links where they are
     * @param subject what an e-mail with it is called: the site, the number, what it is about
     * @param introduction the hand-written text for mail, which has neither this page nor its style sheet
     */
    public record Formats(List<Link> links, String subject, Markup introduction) {

        public Formats {
            links = List.copyOf(links);
        }
    }
}
