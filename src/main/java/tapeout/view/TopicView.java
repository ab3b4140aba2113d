package tapeout.view;

import java.util.List;
import tapeout.view.body.Prose;
import tapeout.view.drawing.TimelineDrawing;
import tapeout.view.part.EntityGroup;
import tapeout.view.part.InForce;
import tapeout.view.part.Link;
import tapeout.view.part.Pagination;
import tapeout.view.part.PostGroup;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.SourceView;
import tapeout.view.part.StoryTeaser;
import tapeout.view.part.TimelineEntry;
import tapeout.view.part.TopicLink;
import tapeout.view.part.UpcomingLine;

/**
 * A topic's page, or a further page of its posts.
 *
 * @param topic its name and drawing
 * @param summary what it covers, in one line
 * @param introduction its own text; nothing on further pages
 * @param timeline what happened, in order; empty on further pages
 * @param drawing the timeline as a drawing; none on further pages
 * @param inForce how what it tracks stands; none on further pages and where that has no life cycle
 * @param upcoming what is coming for what it tracks, the nearest first; empty on further pages
 * @param calendar the same with what is past, as iCalendar; none on further pages and where nothing was ever dated ahead
 * @param tracked what it tracks, grouped; empty where it has none
 * @param tracker the table of all that it tracks; none where it tracks nothing
 * @param stories its stories
 * @param leading the posts on what happened last, at most two; empty on further pages
 * @param posts the other posts of this page, by when it happened
 * @param pagination which page
 * @param sources what the introduction cites
 */
public record TopicView(
        PageFrame frame,
        TopicLink topic,
        String summary,
        Prose introduction,
        List<TimelineEntry> timeline,
        TimelineDrawing drawing,
        InForce inForce,
        List<UpcomingLine> upcoming,
        Link calendar,
        List<EntityGroup> tracked,
        Link tracker,
        List<StoryTeaser> stories,
        List<PostTeaser> leading,
        List<PostGroup> posts,
        Pagination pagination,
        List<SourceView> sources)
        implements PageView {

    public TopicView {
        timeline = List.copyOf(timeline);
        upcoming = List.copyOf(upcoming);
        tracked = List.copyOf(tracked);
        stories = List.copyOf(stories);
        leading = List.copyOf(leading);
        posts = List.copyOf(posts);
        sources = List.copyOf(sources);
    }
}
