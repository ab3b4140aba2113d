package tapeout.view;

import java.util.List;

/**
 * The digest of one week.
 *
 * @param edition its number, title and days
 * @param introduction the hand-written text; nothing where there is none
 * @param lead the post that leads
 * @param topics the other posts by topic, briefs left out; a block's lead is its first post
 * @param briefs posts of the kind {@code brief}
 * @param corrections of this week
 * @param upcoming what was coming, seen from this week
 * @param newer the edition after it
 * @param older the edition before it
 * @param sources what the introduction cites
 */
public record EditionView(
        PageFrame frame,
        EditionTeaser edition,
        Markup introduction,
        PostTeaser lead,
        List<TopicBlock> topics,
        List<PostTeaser> briefs,
        List<CorrectionView> corrections,
        List<UpcomingLine> upcoming,
        Link newer,
        Link older,
        List<SourceView> sources)
        implements PageView {

    public EditionView {
        topics = List.copyOf(topics);
        briefs = List.copyOf(briefs);
        corrections = List.copyOf(corrections);
        upcoming = List.copyOf(upcoming);
        sources = List.copyOf(sources);
    }
}
