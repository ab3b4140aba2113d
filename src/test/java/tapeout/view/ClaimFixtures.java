package tapeout.view;

import static tapeout.view.FrameFixtures.day;
import static tapeout.view.FrameFixtures.frame;

import java.util.List;
import tapeout.view.claim.ClaimLine;
import tapeout.view.claim.ClaimRecord;
import tapeout.view.claim.ClaimView;
import tapeout.view.claim.SaidLine;
import tapeout.view.part.Download;
import tapeout.view.part.Link;
import tapeout.view.part.Pagination;
import tapeout.view.part.TopicLink;
import tapeout.view.tracker.ColumnType;
import tapeout.view.tracker.DataDictionary;
import tapeout.view.tracker.DataTerms;
import tapeout.view.tracker.TrackerColumn;
import tapeout.view.tracker.TrackerFilter;
import tapeout.view.tracker.TrackerTable;
import tapeout.view.words.DateText;

/** Pages that are about claims. */
final class ClaimFixtures {

    private static final Link MAKER = new Link("DeepSeek", "/sub/organizations/deepseek/");

    private ClaimFixtures() {}

    static EntityView.Claims ofEntity() {
        return new EntityView.Claims(
                new ClaimRecord(
                        new ClaimRecord.Counts(9, 1, 1, 1, 1, 5),
                        List.of(ChartFixtures.stacks("made")),
                        lines(),
                        new Link("All 9 claims in the ledger", "/sub/claims/?by=deepseek")),
                new ClaimRecord(new ClaimRecord.Counts(1, 0, 0, 0, 0, 1), List.of(), lines().subList(0, 1), Link.NONE),
                List.of(new SaidLine(lines().get(0), List.of(new Link("Hugging Face", "https://huggingface.co/a")))));
    }

    static ClaimsView ledger() {
        return new ClaimsView(
                frame("Claims ledger"),
                teaser(lines().size()),
                List.of(ChartFixtures.stacks("speakers")),
                List.of(new TrackerFilter("by", "Who", List.of(new TrackerFilter.Option("deepseek", "DeepSeek")))),
                List.of(
                        new ClaimsView.Group("", "April 2026", true, rows().subList(0, 1)),
                        new ClaimsView.Group("", "2025", false, rows().subList(1, rows().size()))),
                List.of(new ClaimsView.Older(new Link("2024", "/sub/claims/page/2/#group_2_1"), 7)),
                new Pagination(1, 2, Link.NONE, new Link("Older", "/sub/claims/page/2/"), List.of()),
                new DataDictionary(
                        new DataTerms(
                                new Link("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
                                "Tapeout, Claims ledger"),
                        List.of(new TrackerColumn(
                                "id",
                                TrackerColumn.Heading.of("id"),
                                "Its name.",
                                ColumnType.TEXT,
                                "",
                                List.of(),
                                false,
                                false)),
                        List.of()));
    }

    private static List<ClaimsView.Row> rows() {
        return lines().stream()
                .map(line ->
                        new ClaimsView.Row(line, "2026-04-24", List.of(new TrackerTable.Attribute("by", "deepseek"))))
                .toList();
    }

    static ClaimsView bareLedger() {
        return new ClaimsView(
                frame("Claims ledger"),
                teaser(0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Pagination.NONE,
                new DataDictionary(new DataTerms(Link.NONE, "Tapeout"), List.of(), List.of()));
    }

    static ClaimPageView page() {
        ClaimView claim = PostFixtures.claims().stream()
                .filter(one -> !one.history().isEmpty())
                .findFirst()
                .orElseThrow();
        return new ClaimPageView(
                frame("A claim"),
                "v4-preview#stopped",
                new ClaimView(
                        claim.anchor(),
                        claim.href(),
                        claim.text(),
                        claim.by(),
                        claim.first(),
                        claim.sources(),
                        claim.history(),
                        claim.contradicts().subList(0, 1)),
                day("2026-04-24", "24 April 2026"),
                List.of(new TopicLink("AI chips", "/sub/topics/ai-chips/", "die")),
                new ClaimPageView.Told(
                        new Link("V4 previewed", "/sub/posts/2026/v4-preview/#claim_stopped"),
                        day("2026-11-24", "24 November 2026")),
                new Link("All 9 claims in the ledger", "/sub/claims/?by=deepseek"),
                List.of(FrameFixtures.sourceView(1, "Lead report", "A title", "https://report.example/")));
    }

    static ClaimPageView barePage() {
        return new ClaimPageView(
                frame("A claim"),
                "post#it",
                new ClaimView(
                        "claim_it",
                        "/claims/post--it/",
                        "It is so.",
                        Link.text("Somebody"),
                        "reported",
                        List.of(),
                        List.of(),
                        List.of()),
                DateText.NONE,
                List.of(),
                new ClaimPageView.Told(
                        new Link("A post", "/posts/post/#claim_it"), day("2026-11-24", "24 November 2026")),
                Link.NONE,
                List.of());
    }

    private static List<ClaimLine> lines() {
        return List.of(
                new ClaimLine(
                        "/sub/claims/x--a/",
                        "It <b>was</b> trained on Ascend & nothing else.",
                        MAKER,
                        "confirmed",
                        day("2026-04-24", "24 April 2026"),
                        day("2026-11-25", "25 November 2026"),
                        MAKER),
                new ClaimLine(
                        "/sub/claims/x--b/",
                        "It is so.",
                        Link.text("Unnamed analysts"),
                        "retracted",
                        DateText.NONE,
                        DateText.NONE,
                        Link.NONE));
    }

    private static TrackersView.Teaser teaser(int count) {
        return new TrackersView.Teaser(
                "claim",
                "Claims ledger",
                "Every statement.",
                "/sub/claims/",
                count,
                DateText.NONE,
                DateText.NONE,
                List.of(new Download("rows", "claims.csv", "/sub/claims/claims.csv", "text/csv")));
    }
}
