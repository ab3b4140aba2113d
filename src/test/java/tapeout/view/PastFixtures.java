package tapeout.view;

import static tapeout.view.FrameFixtures.day;

import java.util.List;
import tapeout.view.fact.FactHistory;
import tapeout.view.part.Download;
import tapeout.view.part.InForce;
import tapeout.view.part.Link;
import tapeout.view.part.Neighbours;
import tapeout.view.part.StandingLine;
import tapeout.view.part.StatusText;
import tapeout.view.tracker.Earlier;
import tapeout.view.words.DateText;

/** How things stood on past days, for templates. */
final class PastFixtures {

    private static final Link TRACKER = new Link("Rule tracker", "/sub/trackers/rules/");
    private static final Link RULE = new Link("Rule <A> & B", "/sub/rules/rule-a/");
    private static final StatusText STATE = new StatusText("in-force", "In force", "disc", "since ", "", "It binds.");
    private static final DateText BEGINS = day("2026-11-26", "26 November 2026");

    private static final Earlier.Version VERSION = new Earlier.Version(
            new Link("26 November 2026", "/sub/trackers/rules/on/2026-11-26/"),
            List.of(
                    new Download("version", "rules-2026-11-26.csv", "/sub/rules-2026-11-26.csv", "text/csv"),
                    new Download(
                            "version-changes",
                            "rules-2026-11-26-changes.csv",
                            "/sub/rules-2026-11-26-changes.csv",
                            "text/csv")));

    private PastFixtures() {}

    static Earlier earlier() {
        return new Earlier(new Link("How it stood on a day", "/sub/trackers/rules/on/"), BEGINS, List.of(VERSION));
    }

    static Earlier none() {
        return new Earlier(Link.NONE, DateText.NONE, List.of());
    }

    static PastView any(PageFrame frame) {
        return new PastView(
                frame,
                "Rule tracker: how it stood on a day",
                "What held on any day.",
                TRACKER,
                day("2026-11-27", "27 November 2026"),
                List.of(
                        new PastView.Spell(
                                RULE,
                                STATE,
                                day("2025-05-20", "20 May 2025"),
                                "2025-05-20",
                                day("2025-06-01", "1 June 2025")),
                        new PastView.Spell(RULE, STATE, day("2025-06-02", "2 June 2025"), "2025-06-02", DateText.NONE)),
                new FactHistory(BEGINS, EntityFixtures.changes(RULE)),
                List.of(new PastView.Year("2026", List.of(VERSION.day()))));
    }

    static PastView anyBare(PageFrame frame) {
        return new PastView(
                frame,
                "How",
                "What.",
                TRACKER,
                day("2026-11-27", "27 November 2026"),
                List.of(),
                new FactHistory(DateText.NONE, List.of()),
                List.of());
    }

    static PastDayView one(PageFrame frame) {
        return new PastDayView(
                frame,
                "Rule tracker on 26 November 2026",
                BEGINS,
                TRACKER,
                new Link("How it stood on a day", "/sub/trackers/rules/on/"),
                new InForce(
                        BEGINS,
                        List.of(new InForce.Group(
                                STATE,
                                true,
                                List.of(new StandingLine(
                                        RULE,
                                        "A rule.",
                                        STATE,
                                        day("2025-05-20", "20 May 2025"),
                                        DateText.NONE,
                                        new StandingLine.Origin("US", Link.text("BIS"), List.of("90 FR 1")),
                                        List.of()))))),
                new PastDayView.Facts(new FactHistory(BEGINS, EntityFixtures.changes(RULE)), List.of(VERSION)),
                new Neighbours(
                        new Link("30 November 2026", "/sub/trackers/rules/on/2026-11-30/"),
                        new Link("31 October 2026", "/sub/trackers/rules/on/2026-10-31/")));
    }

    static PastDayView oneBare(PageFrame frame) {
        return new PastDayView(
                frame,
                "On a day",
                BEGINS,
                TRACKER,
                new Link("How it stood on a day", "/sub/trackers/rules/on/"),
                InForce.NONE,
                new PastDayView.Facts(new FactHistory(DateText.NONE, List.of()), List.of()),
                new Neighbours(Link.NONE, Link.NONE));
    }
}
