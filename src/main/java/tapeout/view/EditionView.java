package tapeout.view;

import java.util.List;
import tapeout.view.body.Prose;
import tapeout.view.claim.ClaimView;
import tapeout.view.part.CorrectionView;
import tapeout.view.part.EditionTeaser;
import tapeout.view.part.Link;
import tapeout.view.part.Markup;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.SourceView;
import tapeout.view.part.TopicBlock;
import tapeout.view.part.UpcomingLine;

/**
 * The digest of one week.
 *
 * @param subject what an e-mail with it is called: the site, the number, what it is about
 * @param edition its number, title and days
 * @param introduction the hand-written text; nothing where there is none
 * @param mailIntroduction the same for mail, which has neither this page nor its style sheet
 * @param lead the post that leads
 * @param leadClaims who says what in it, at most three
 * @param topics the other posts by topic, briefs left out; a block's lead is its first post
 * @param briefs posts of the kind {@code brief}
 * @param corrections of this week
 * @param upcoming what was coming, seen from this week
 * @param newer the edition after it
 * @param older the edition before it
 * @param sources what the introduction cites
 * @param formats the same edition in other formats
 */
public record EditionView(
        PageFrame frame,
        String subject,
        EditionTeaser edition,
        Prose introduction,
        Markup mailIntroduction,
        PostTeaser lead,
        List<ClaimView> leadClaims,
        List<TopicBlock> topics,
        List<PostTeaser> briefs,
        List<CorrectionView> corrections,
        List<UpcomingLine> upcoming,
        Link newer,
        Link older,
        List<SourceView> sources,
        List<Link> formats)
        implements PageView {

    public EditionView {
        leadClaims = List.copyOf(leadClaims);
        topics = List.copyOf(topics);
        briefs = List.copyOf(briefs);
        corrections = List.copyOf(corrections);
        upcoming = List.copyOf(upcoming);
        sources = List.copyOf(sources);
        formats = List.copyOf(formats);
    }
}
