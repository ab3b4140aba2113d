package tapeout.view;

import static tapeout.view.FrameFixtures.CHIPS;
import static tapeout.view.FrameFixtures.CONTROLS;
import static tapeout.view.FrameFixtures.MODELS;
import static tapeout.view.FrameFixtures.day;
import static tapeout.view.FrameFixtures.source;

import java.util.List;
import tapeout.view.claim.ClaimView;
import tapeout.view.claim.ContraryClaim;
import tapeout.view.drawing.TimelineDrawing;
import tapeout.view.part.AnswerView;
import tapeout.view.part.CorrectionView;
import tapeout.view.part.EventText;
import tapeout.view.part.Link;
import tapeout.view.part.OpenQuestion;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.StoryTeaser;
import tapeout.view.part.TimelineEntry;
import tapeout.view.part.TopicLink;
import tapeout.view.words.DateText;

/** Posts in tests, with every part that a post can have. */
final class PostFixtures {

    static final PostTeaser LEAD = post(
            "DeepSeek previews V4 for Huawei hardware: who says what, and what stays open",
            "The Chinese lab has shown a model that, by one report, was made to run on Huawei’s Ascend chips. Huawei"
                    + " confirms a share in training. Which chips, and how much, nobody says.",
            "report",
            EventText.NONE,
            MODELS,
            CHIPS,
            CONTROLS);

    static final PostTeaser BACKGROUND = new PostTeaser(
            "2022: the A100 and H100 come under licence, by letter first and by rule later",
            "/sub/posts/2026/a100-h100-licences-2022/",
            "In August 2022 Nvidia was told that two chips need a licence for China and Russia. On 7 October 2022 a public"
                    + " rule followed. By November Nvidia sold a substitute, the A800.",
            "background",
            List.of(CONTROLS, CHIPS),
            day("2026-11-24", "24 November 2026"),
            new EventText("US rule on advanced chips for China", day("2022-10-07", "7 October 2022")),
            new PostTeaser.Revision(day("2026-11-26", "26 November 2026"), true));

    static final PostTeaser BRIEF = post(
            "Z.ai lists GLM-5 under an MIT licence",
            "The weights are open, the training chips are said to be Ascend. No outside test of either is known.",
            "brief",
            EventText.NONE,
            MODELS);

    static final PostTeaser HOSTILE = post(
            "<script>alert(1)</script> \"quoted\" & שלום עולם Donaudampfschifffahrtsgesellschaftskapitänswitwenrente",
            "A summary with <b>tags</b>.",
            "explainer",
            EventText.NONE,
            CHIPS);

    private PostFixtures() {}

    static PostTeaser post(String title, String summary, String kind, EventText event, TopicLink... topics) {
        return new PostTeaser(
                title,
                "/sub/posts/2026/post/",
                summary,
                kind,
                List.of(topics),
                day("2026-11-24", "24 November 2026"),
                event,
                PostTeaser.Revision.NONE);
    }

    static List<ClaimView> claims() {
        return List.of(
                claim(
                        "The model is called V4 and has a Pro version.",
                        new Link("DeepSeek", "/sub/organizations/deepseek/"),
                        "company-claim"),
                claim(
                        "Ascend chips had a share in training V4.",
                        new Link("Huawei", "/sub/organizations/huawei/"),
                        "confirmed"),
                claim(
                        "V4 Pro is behind only one closed model on tests of world knowledge.",
                        Link.text("The article"),
                        "reported"),
                claim("The step points to less dependence on US technology.", Link.text("Unnamed analysts"), "analyst"),
                claim(
                        "The rule of 7 October 2022 puts advanced chips for China under control.",
                        new Link("BIS", "/sub/organizations/bis/"),
                        "official-record"),
                new ClaimView(
                        "claim_stopped",
                        "/sub/claims/x--stopped/",
                        "DeepSeek no longer uses Nvidia hardware.",
                        Link.text("A social media account"),
                        "disputed",
                        List.of(source(1, "Lead report")),
                        List.of(new ClaimView.Turn(
                                day("2026-11-25", "25 November 2026"),
                                "disputed",
                                Link.text("DeepSeek"),
                                List.of(source(1, "Lead report")),
                                "The company says otherwise.")),
                        List.of(
                                new ContraryClaim(
                                        "DeepSeek still rents Nvidia chips",
                                        "A data centre",
                                        "retracted",
                                        "/sub/posts/2026/x/#claim_y",
                                        new Link("Rented chips", "/sub/posts/2026/x/")),
                                new ContraryClaim(
                                        "Nobody knows.", "Analysts", "analyst", "#claim_stopped", Link.NONE))),
                claim("V4 was trained on Ascend alone.", Link.text("An early report"), "retracted"));
    }

    private static ClaimView claim(String text, Link by, String status) {
        return new ClaimView(
                "claim_c" + Integer.toHexString(text.hashCode()),
                "/sub/claims/x--c/",
                text,
                by,
                status,
                List.of(source(1, "Lead report"), source(2, "Federal Register")),
                List.of(),
                List.of());
    }

    static List<OpenQuestion> questions() {
        return List.of(
                new OpenQuestion(
                        "unknown_chip",
                        "Which Ascend chip was used, and for which part of training.",
                        Link.NONE,
                        List.of()),
                new OpenQuestion(
                        "unknown_image",
                        "When the model will take pictures as input.",
                        Link.NONE,
                        List.of(new AnswerView(
                                "",
                                "A later DeepSeek model takes image input.",
                                new Link("DeepSeek adds images", "/sub/posts/2026/images/")))));
    }

    static List<TimelineEntry> timeline() {
        return List.of(
                new TimelineEntry(
                        day("2025-01", "January 2025"),
                        Link.text("DeepSeek-R1 is published"),
                        "span",
                        false,
                        List.of(source(1, "Hugging Face"))),
                new TimelineEntry(
                        day("2026-04-24", "24 April 2026"),
                        new Link("What other sources add to the V4 preview", "/sub/posts/2026/v4-other/"),
                        "day",
                        false,
                        List.of()),
                new TimelineEntry(
                        DateText.NONE, Link.text("Huawei confirms a share in training"), "undated", false, List.of()),
                new TimelineEntry(
                        day("2026-11-24", "24 November 2026"),
                        new Link(LEAD.title(), LEAD.href()),
                        "day",
                        true,
                        List.of()));
    }

    static TimelineDrawing drawing() {
        return new TimelineDrawing(
                5.6,
                new TimelineDrawing.Axis(
                        3.8,
                        2.5,
                        80,
                        86,
                        List.of(new TimelineDrawing.Tick(2.5, "2025"), new TimelineDrawing.Tick(40, "2026"))),
                List.of(
                        new TimelineDrawing.Mark("span", 5, 2.7, 4, 1, "January 2025: DeepSeek-R1 is published"),
                        new TimelineDrawing.Mark("day", 60, 2.7, 2, 1, "24 April 2026: <b>V4</b> & more"),
                        new TimelineDrawing.Mark("several", 60, 0.7, 6, 12, "12 more, 24 April 2026 to May 2026"),
                        new TimelineDrawing.Mark("undated", 87, 2.7, 2, 1, "Undated: Huawei confirms a share"),
                        new TimelineDrawing.Mark("here", 60, 3.8, 0, 0, "this post")),
                List.of("day", "here", "several", "span", "undated"),
                new TimelineDrawing.Summary(
                        day("2025-01", "January 2025"), day("2026-11-24", "24 November 2026"), 2, 1, 1));
    }

    static StoryTeaser story() {
        return new StoryTeaser(
                "DeepSeek on Ascend",
                "/sub/stories/deepseek-on-ascend/",
                "How DeepSeek’s models came to run on Huawei’s chips, and how little is known about training on them.",
                "How much of DeepSeek’s training runs on Huawei’s chips?",
                List.of(MODELS, CHIPS),
                timeline(),
                questions().subList(0, 1),
                4);
    }

    static List<CorrectionView> corrections(Link post) {
        return List.of(new CorrectionView(
                "correction_1",
                day("2026-11-26", "26 November 2026"),
                "An earlier version gave 600 GB/s for the A800; that is the figure of the A100.",
                new Link("November: a chip that fits the limits", "#november"),
                post));
    }
}
