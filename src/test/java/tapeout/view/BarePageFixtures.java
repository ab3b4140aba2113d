package tapeout.view;

import static tapeout.view.FrameFixtures.CHIPS;
import static tapeout.view.FrameFixtures.bareFrame;
import static tapeout.view.FrameFixtures.frame;
import static tapeout.view.FrameFixtures.pages;
import static tapeout.view.PageFixtures.HOME_BLOCKS;
import static tapeout.view.PageFixtures.edition;
import static tapeout.view.PageFixtures.prose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.view.body.CitedText;
import tapeout.view.body.Prose;
import tapeout.view.drawing.TimelineDrawing;
import tapeout.view.fact.StatusLine;
import tapeout.view.fact.ThresholdsView;
import tapeout.view.part.Detail;
import tapeout.view.part.DrawnTimeline;
import tapeout.view.part.EditionTeaser;
import tapeout.view.part.Link;
import tapeout.view.part.Markup;
import tapeout.view.part.Neighbours;
import tapeout.view.part.Pagination;
import tapeout.view.part.PostList;
import tapeout.view.part.StoryTeaser;
import tapeout.view.words.DateText;

/** One page of every kind, by the name of its template, on which everything that can be absent is absent. */
public final class BarePageFixtures {

    private static final PostList NO_POSTS = new PostList(List.of(), Pagination.NONE);

    private BarePageFixtures() {}

    /** Pages on which everything that can be absent is absent. */
    public static Map<String, PageView> bare() {
        Map<String, PageView> pages = new LinkedHashMap<>();
        PageFrame frame = bareFrame();
        EntityHead head = bareHead("model", "M", "");
        pages.put(
                "home",
                new HomeView(
                        frame,
                        new HomeView.Front(LeadStory.NONE, List.of(), List.of()),
                        List.of(),
                        new HomeView.Aside(EditionTeaser.NONE, Today.NONE, List.of()),
                        new HomeView.Changes(List.of(), Link.NONE),
                        List.of(),
                        HOME_BLOCKS));
        pages.put("post", PostPageFixtures.barePostView());
        pages.put(
                "topic",
                new TopicView(
                        frame,
                        CHIPS,
                        "Chips.",
                        CitedText.NONE,
                        DrawnTimeline.NONE,
                        Today.NONE,
                        TopicView.Followed.NONE,
                        new TopicView.Posts(List.of(), List.of(), Pagination.NONE)));
        pages.put(
                "organization",
                new EntityView(
                        frame,
                        bareHead("organization", "O", "Lab"),
                        EntityView.Life.NONE,
                        List.of(),
                        new EntityView.Facts(StatusLine.NONE, List.of(), List.of(), List.of(), List.of()),
                        new EntityView.Limits(List.of(), ThresholdsView.NONE),
                        EntityView.Claims.NONE,
                        EntityView.Bearing.NONE));
        pages.put(
                "model",
                new EntityView(
                        frame,
                        head,
                        EntityView.Life.NONE,
                        List.of(Detail.text("Status", "Not known")),
                        new EntityView.Facts(
                                StatusLine.NONE, List.of(), EntityFixtures.facts("power"), List.of(), List.of()),
                        new EntityView.Limits(List.of(), ThresholdsView.NONE),
                        EntityView.Claims.NONE,
                        EntityView.Bearing.NONE));
        pages.put(
                "story",
                new StoryView(
                        frame,
                        new StoryTeaser("S", "/s/", "S.", "Why?", List.of(CHIPS), List.of(), List.of(), 0),
                        TimelineDrawing.NONE,
                        Prose.NONE,
                        List.of(),
                        List.of(),
                        NO_POSTS,
                        List.of()));
        pages.put(
                "edition",
                new EditionView(
                        frame,
                        edition(false),
                        CitedText.NONE,
                        new EditionView.Posts(LeadStory.NONE, List.of(), List.of(), List.of()),
                        List.of(),
                        List.of(),
                        new Neighbours(Link.NONE, Link.NONE),
                        new EditionView.Formats(List.of(), "Edition 48", Markup.NONE)));
        pages.put("tracker", TrackerFixtures.bare());
        pages.put("past", PastFixtures.anyBare(frame));
        pages.put("past-day", PastFixtures.oneBare(frame));
        pages.put(
                "archive",
                new ArchiveView(
                        frame,
                        new ArchiveView.Scope("all", "", 0),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Pagination.NONE));
        pages.put("corrections", new CorrectionsView(frame, Link.NONE, List.of(), Pagination.NONE));
        pages.put("changes", new ChangesView(frame, List.of(), List.of(), DateText.NONE, Pagination.NONE));
        pages.put("claims", ClaimFixtures.bareLedger());
        pages.put("claim", ClaimFixtures.barePage());
        pages.put("sources", new SourcesView(frame, 0, List.of(), List.of()));
        pages.put("compare", new CompareView(frame, Link.text("A"), Link.text("B"), List.of(), List.of(), List.of()));
        pages.put("page", new StaticPageView(frame, "P", "", DateText.NONE, List.of(), prose("<p>P</p>"), List.of()));
        pages.put("author", new AuthorView(frame, "A", "", "", Prose.NONE, NO_POSTS));
        pages.put("not-found", new NotFoundView(frame, "", "No longer here", "Withdrawn.", List.of(), List.of()));
        return pages;
    }

    private static EntityHead bareHead(String type, String name, String kind) {
        return new EntityHead(
                type,
                kind,
                new EntityHead.Names(name, List.of(), ""),
                "It is.",
                Prose.NONE,
                new EntityHead.Evidence(List.of(), DateText.NONE, false),
                new EntityHead.Related(List.of(), List.of()),
                new EntityHead.News(NO_POSTS, List.of(), List.of()));
    }
}
