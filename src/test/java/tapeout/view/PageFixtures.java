package tapeout.view;

import static tapeout.view.FrameFixtures.CHIPS;
import static tapeout.view.FrameFixtures.CONTROLS;
import static tapeout.view.FrameFixtures.MODELS;
import static tapeout.view.FrameFixtures.day;
import static tapeout.view.FrameFixtures.frame;
import static tapeout.view.FrameFixtures.pages;
import static tapeout.view.FrameFixtures.sourceView;
import static tapeout.view.FrameFixtures.span;
import static tapeout.view.PostFixtures.BACKGROUND;
import static tapeout.view.PostFixtures.BRIEF;
import static tapeout.view.PostFixtures.HOSTILE;
import static tapeout.view.PostFixtures.LEAD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.view.body.CitedText;
import tapeout.view.body.Prose;
import tapeout.view.part.ContentsEntry;
import tapeout.view.part.DrawnTimeline;
import tapeout.view.part.EditionTeaser;
import tapeout.view.part.Link;
import tapeout.view.part.Markup;
import tapeout.view.part.Neighbours;
import tapeout.view.part.PostGroup;
import tapeout.view.part.PostList;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.StoryTeaser;
import tapeout.view.part.TopicBlock;
import tapeout.view.tracker.TrackerFilter;
import tapeout.view.tracker.TrackerTable;
import tapeout.view.words.DateText;

/** One full page of every kind, by the name of its template; the bare ones are {@link BarePageFixtures}. */
public final class PageFixtures {

    private static final Prose TEXT = prose(
            "<p>AI models are trained and run on special chips. This page follows those chips: who makes them, what the makers"
                    + " promise, and which of those promises somebody has checked.</p><h2 id=\"matters\">What matters</h2><p>Four"
                    + " figures say most about such a chip.</p><ul><li><strong>Memory capacity</strong>, in gigabytes.</li><li>"
                    + "<strong>Bandwidth</strong>, in terabytes per second.</li></ul>");
    private static final Link POST = new Link(BACKGROUND.title(), BACKGROUND.href());

    static final List<String> HOME_BLOCKS =
            List.of("latest", "edition", "in-force", "upcoming", "corrections", "topics", "changes", "stories");

    private PageFixtures() {}

    /** Pages on which every part is there. */
    public static Map<String, PageView> full() {
        Map<String, PageView> pages = new LinkedHashMap<>();
        pages.put("home", home());
        pages.put("post", PostPageFixtures.postView());
        pages.put(
                "topic",
                new TopicView(
                        frame("Export controls", new Link("Home", "/sub/"), Link.text("Export controls")),
                        CONTROLS,
                        "Who may sell which chips to whom, and what has changed.",
                        new CitedText(TEXT, List.of()),
                        new DrawnTimeline(PostFixtures.timeline(), PostFixtures.drawing()),
                        new Today(
                                EntityFixtures.inForce(),
                                EntityFixtures.upcoming(POST),
                                new Link("Calendar", "/sub/topics/export-controls/calendar.ics")),
                        new TopicView.Followed(
                                EntityFixtures.byVendor(),
                                new Link("Rule tracker", "/sub/trackers/rules/"),
                                List.of(PostFixtures.story())),
                        new TopicView.Posts(posts(), List.of(new PostGroup("This week", posts())), pages())));
        pages.put("tag", new TagView(frame("licences"), "Tag", "licences", Link.NONE, 4, list()));
        pages.put(
                "tags",
                new TagsView(
                        frame("Tags"),
                        "Tags",
                        "What posts are filed under.",
                        "2 tags",
                        List.of(
                                new TagsView.TagLine("licences", "/sub/tags/licences/", 4),
                                new TagsView.TagLine("open weights", "/sub/tags/open-weights/", 1))));
        pages.put("organization", EntityPageFixtures.organization());
        pages.put("chip", EntityPageFixtures.chip());
        pages.put("model", EntityPageFixtures.model());
        pages.put("rule", EntityPageFixtures.rule());
        pages.put("entities", EntityPageFixtures.index());
        pages.put("trackers", TrackerFixtures.list());
        pages.put("tracker", TrackerFixtures.tracker());
        pages.put(
                "story",
                new StoryView(
                        frame("DeepSeek on Ascend"),
                        PostFixtures.story(),
                        PostFixtures.drawing(),
                        TEXT,
                        List.of(new Link("Part 1: A first", "/sub/posts/2026/first/")),
                        PostFixtures.questions().subList(1, 2),
                        list(),
                        List.of(sourceView(1, "Hugging Face", "DeepSeek-R1", "https://hf.example/"))));
        pages.put("stories", new StoriesView(frame("Stories"), List.of(PostFixtures.story(), PostFixtures.story())));
        pages.put(
                "edition",
                new EditionView(
                        frame("Edition 48"),
                        edition(true),
                        new CitedText(TEXT, List.of()),
                        new EditionView.Posts(lead(), topics(), List.of(BRIEF), List.of()),
                        PostFixtures.corrections(POST),
                        EntityFixtures.upcoming(POST),
                        new Neighbours(Link.NONE, new Link("Edition 47", "/sub/editions/2026-W47/")),
                        new EditionView.Formats(
                                List.of(
                                        new Link("As e-mail", "/sub/editions/2026-W48/edition.eml"),
                                        new Link("As plain text", "/sub/editions/2026-W48/edition.txt")),
                                "Tapeout, edition 48: The first week",
                                TEXT.parts().get(0).markup())));
        pages.put(
                "editions",
                new EditionsView(
                        frame("Editions"),
                        List.of(new EditionsView.Year("2026", List.of(edition(true), edition(false)))),
                        pages()));
        pages.put("archive", archive());
        pages.put("latest", new LatestView(frame("Latest"), list()));
        pages.put(
                "corrections",
                new CorrectionsView(
                        frame("Corrections"),
                        new Link("How we correct", "/sub/corrections-policy/"),
                        PostFixtures.corrections(POST),
                        pages()));
        pages.put(
                "changes",
                new ChangesView(
                        frame("Changes"),
                        EntityFixtures.changes(new Link("Ascend 950PR", "/sub/chips/ascend-950pr/")),
                        List.of(sourceView(1, "Huawei", "Data sheet", "https://sheet.example/")),
                        day("2026-11-26", "26 November 2026"),
                        pages()));
        pages.put("claims", ClaimFixtures.ledger());
        pages.put("claim", ClaimFixtures.page());
        pages.put("sources", SourcesFixtures.page());
        pages.put("compare", EntityPageFixtures.compare());
        pages.put("past", PastFixtures.any(frame("How it stood")));
        pages.put("past-day", PastFixtures.one(frame("On 26 November 2026")));
        pages.put(
                "page",
                new StaticPageView(
                        frame("About"),
                        "About",
                        "What this is and who makes it.",
                        day("2026-11-24", "24 November 2026"),
                        List.of(new ContentsEntry(2, "What matters", "#matters")),
                        TEXT,
                        List.of()));
        pages.put(
                "author",
                new AuthorView(frame("A. Writer"), "A. Writer", "Editor", "Writes about rules.", TEXT, list()));
        pages.put(
                "not-found",
                new NotFoundView(
                        frame("Not found"),
                        "404",
                        "Nothing at this address",
                        "It may have moved.",
                        List.of(CHIPS, CONTROLS, MODELS),
                        posts()));
        pages.put("document", new DocumentView(frame("Recipe"), "recipe", "Soup", Map.of("yield", 4), TEXT));
        return pages;
    }

    private static LeadStory lead() {
        return new LeadStory(LEAD, PostFixtures.claims().subList(0, 3));
    }

    private static PostList list() {
        return new PostList(posts(), pages());
    }

    private static List<PostTeaser> posts() {
        return List.of(LEAD, BACKGROUND, BRIEF, HOSTILE);
    }

    private static List<TopicBlock> topics() {
        List<PostTeaser> more = List.of(LEAD, BACKGROUND, HOSTILE, BRIEF);
        return List.of(
                new TopicBlock(CHIPS, "Which chips AI runs on.", BACKGROUND, more),
                new TopicBlock(CONTROLS, "Who may sell what.", BACKGROUND, more),
                new TopicBlock(MODELS, "What is new.", BRIEF, more));
    }

    static EditionTeaser edition(boolean current) {
        return new EditionTeaser(
                "48",
                "The first week",
                "/sub/editions/2026-W48/",
                span("23–29 November 2026"),
                current,
                10,
                new Link(LEAD.title(), LEAD.href()));
    }

    private static HomeView home() {
        StoryTeaser story = PostFixtures.story();
        return new HomeView(
                frame("Home"),
                new HomeView.Front(
                        lead(),
                        List.of(BACKGROUND, BRIEF),
                        List.of(
                                new PostGroup("This week", posts()),
                                new PostGroup("October 2022", List.of(BACKGROUND)))),
                topics(),
                new HomeView.Aside(
                        edition(true),
                        new Today(EntityFixtures.inForce(), EntityFixtures.upcoming(POST), Link.NONE),
                        PostFixtures.corrections(POST)),
                new HomeView.Changes(
                        EntityFixtures.changes(new Link("Ascend 950PR", "/sub/chips/ascend-950pr/")),
                        new Link("All changes", "/sub/trackers/changes/")),
                List.of(story, story, story),
                HOME_BLOCKS);
    }

    private static ArchiveView archive() {
        ArchiveView.Period month =
                new ArchiveView.Period("October", "/sub/archive/2022/10/", 2, true, false, List.of());
        return new ArchiveView(
                frame("Archive"),
                new ArchiveView.Scope("month", "October 2022", 2),
                List.of(new ArchiveView.Period("2022", "/sub/archive/2022/", 2, false, true, List.of(month))),
                List.of(),
                List.of(new TrackerFilter("kind", "Kind", List.of(new TrackerFilter.Option("brief", "Brief")))),
                List.of(new ArchiveView.Group(
                        "October 2022",
                        List.of(
                                new ArchiveView.Entry(
                                        day("2022-10-07", "7 October 2022"), "event", BACKGROUND, List.of()),
                                new ArchiveView.Entry(
                                        DateText.NONE,
                                        "published",
                                        HOSTILE,
                                        List.of(new TrackerTable.Attribute("kind", "brief")))))),
                pages());
    }

    /** A body without charts. */
    static Prose prose(String html) {
        return new Prose(List.of(new Prose.Part(new Markup(html), List.of())));
    }
}
