package tapeout.view;

import java.util.List;
import java.util.Map;
import tapeout.view.part.ImageView;
import tapeout.view.part.Link;
import tapeout.view.part.Markup;
import tapeout.view.part.Pagination;
import tapeout.view.part.SourceLink;
import tapeout.view.part.SourceView;
import tapeout.view.part.TopicLink;
import tapeout.view.words.DateText;

/** The frame around pages in tests, and the small parts that all pages share. */
final class FrameFixtures {

    static final TopicLink CHIPS = new TopicLink("AI chips", "/sub/topics/ai-chips/", "die");
    static final TopicLink CONTROLS = new TopicLink("Export controls", "/sub/topics/export-controls/", "gate");
    static final TopicLink MODELS = new TopicLink("Model releases", "/sub/topics/model-releases/", "spark");

    static final PageFrame.Assets ASSETS = new PageFrame.Assets(
            List.of("/sub/assets/css/site.css"),
            "/sub/assets/js/theme.js",
            List.of(),
            List.of("/sub/assets/fonts/newsreader-text.woff2", "/sub/assets/fonts/newsreader-display.woff2"),
            "/sub/assets/img/favicon.svg");

    private static final List<PageFrame.FeedLink> FEEDS =
            List.of(new PageFrame.FeedLink("Tapeout: all posts", "/sub/feed.xml", "application/atom+xml"));

    private FrameFixtures() {}

    static PageFrame frame(String title, Link... breadcrumbs) {
        return new PageFrame(
                new PageFrame.Site(
                        "Tapeout",
                        "A digest of AI chips, export controls and model releases: what happened, and who says so.",
                        "Tapeout",
                        "/sub/",
                        "en",
                        "/sub/search/",
                        "/sub/search/opensearch.xml",
                        Map.of("contact", "desk@tapeout.example")),
                new PageFrame.Head(
                        title + " · Tapeout",
                        "One or two sentences on " + title + ".",
                        "https://tapeout.example/sub/page/",
                        FEEDS,
                        new ImageView(
                                "https://tapeout.example/sub/page/card.png",
                                1200,
                                630,
                                title,
                                "",
                                ImageView.Choice.NONE),
                        List.of(
                                new PageFrame.HeadLink("alternate", "text/markdown", "/sub/page/index.md"),
                                new PageFrame.HeadLink("manifest", "", "/sub/manifest.webmanifest")),
                        List.of(Markup.json("{\"@context\":\"https://schema.org\",\"name\":\"</script>\"}"))),
                PageFrame.Reach.PUBLIC,
                new PageFrame.Navigation(
                        List.of(
                                new PageFrame.NavigationItem("AI chips", "/sub/topics/ai-chips/", true, "die", false),
                                new PageFrame.NavigationItem(
                                        "Export controls", "/sub/topics/export-controls/", true, "gate", true),
                                new PageFrame.NavigationItem(
                                        "Model releases", "/sub/topics/model-releases/", true, "spark", false),
                                new PageFrame.NavigationItem("Stories", "/sub/stories/", false, "", false),
                                new PageFrame.NavigationItem("Editions", "/sub/editions/", false, "", false),
                                new PageFrame.NavigationItem("Archive", "/sub/archive/", false, "", false)),
                        List.of(breadcrumbs),
                        List.of(
                                new Link("About", "/sub/about/"),
                                new Link("Sourcing policy", "/sub/sourcing/"),
                                new Link("Corrections policy", "/sub/corrections-policy/"),
                                new Link("Corrections", "/sub/corrections/"),
                                new Link("Licence", "/sub/licence/")),
                        "Every claim with its source."),
                new PageFrame.EditionLine("48", "/sub/editions/2026-W48/", span("23–29 November 2026")),
                FEEDS,
                ASSETS,
                Map.of("colour", "red"));
    }

    /** A frame of a site that has next to nothing. */
    static PageFrame bareFrame() {
        return new PageFrame(
                new PageFrame.Site(
                        "Small", "A small site.", "Small", "/", "en", "/search/", "/search/opensearch.xml", Map.of()),
                new PageFrame.Head("Small", "", "", List.of(), ImageView.NONE, List.of(), List.of()),
                PageFrame.Reach.UNLISTED,
                new PageFrame.Navigation(List.of(), List.of(), List.of(), "No cookies."),
                PageFrame.EditionLine.NONE,
                List.of(),
                new PageFrame.Assets(List.of("/a.css"), "", List.of(), List.of(), ""),
                Map.of());
    }

    static DateText day(String iso, String text) {
        return new DateText(iso, text);
    }

    static DateText span(String text) {
        return new DateText("", text);
    }

    static SourceLink source(int number, String publisher) {
        return new SourceLink(number, publisher, "#source_s" + number);
    }

    static SourceView sourceView(int number, String publisher, String title, String url) {
        return new SourceView(
                new SourceView.Place(number, "source_s" + number, List.of(new Link("1", "#cite_s" + number + "_1"))),
                publisher,
                title,
                url,
                "official",
                new SourceView.Dates(
                        day("2022-10", "October 2022"),
                        day("2026-11-23", "23 November 2026"),
                        day("2026-08-19", "19 August 2026")),
                "A. Author",
                url.isEmpty() ? "A text supplied to the editors." : "");
    }

    static Pagination pages() {
        return new Pagination(
                2,
                3,
                new Link("Newer", "/sub/archive/"),
                new Link("Older", "/sub/archive/page/3/"),
                List.of(
                        new Pagination.PageLink("1", "/sub/archive/", false),
                        new Pagination.PageLink("2", "/sub/archive/page/2/", true),
                        new Pagination.PageLink("3", "/sub/archive/page/3/", false)));
    }
}
