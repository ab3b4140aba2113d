package tapeout.view;

import static tapeout.view.FrameFixtures.bareFrame;
import static tapeout.view.FrameFixtures.day;
import static tapeout.view.FrameFixtures.frame;

import java.util.Arrays;
import java.util.List;
import tapeout.view.assemble.part.FactColumn;
import tapeout.view.part.Download;
import tapeout.view.part.Link;
import tapeout.view.tracker.ColumnType;
import tapeout.view.tracker.DataDictionary;
import tapeout.view.tracker.DataTerms;
import tapeout.view.tracker.TrackerColumn;
import tapeout.view.tracker.TrackerFilter;
import tapeout.view.tracker.TrackerTable;
import tapeout.view.words.DateText;

/** Trackers in tests. */
final class TrackerFixtures {

    private static final List<Download> DOWNLOADS = List.of(
            new Download("rows", "chips.csv", "/sub/trackers/chips/chips.csv", "text/csv"),
            new Download("facts", "chips-facts.csv", "/sub/trackers/chips/chips-facts.csv", "text/csv"),
            new Download("json", "chips.json", "/sub/trackers/chips/chips.json", "application/json"));

    private static final List<String> FACT_COLUMNS =
            Arrays.stream(FactColumn.values()).map(FactColumn::word).toList();

    private TrackerFixtures() {}

    static TrackersView list() {
        return new TrackersView(
                frame("Trackers"),
                List.of(
                        new TrackersView.Ranked(
                                chips(day("2026-11-24", "24 November 2026")),
                                List.of(new Link("Memory", "/sub/trackers/chips/?sort=-memory.capacity"))),
                        new TrackersView.Ranked(chips(DateText.NONE), List.of())),
                new Link("Changes", "/sub/trackers/changes/"));
    }

    private static TrackersView.Teaser chips(DateText updated) {
        return new TrackersView.Teaser(
                "chip", "Chip tracker", "Every chip.", "/sub/trackers/chips/", 2, updated, updated, DOWNLOADS);
    }

    static TrackerView tracker() {
        return new TrackerView(
                frame("Chip tracker"),
                chips(day("2026-11-24", "24 November 2026")),
                new Link("Chips", "/sub/chips/"),
                List.of(ChartFixtures.full(), ChartFixtures.bare()),
                new TrackerView.Rows(
                        day("2026-11-24", "24 November 2026"),
                        List.of(new Link("Huawei", "#group_huawei"), new Link("Nvidia", "#group_nvidia")),
                        List.of(new TrackerFilter(
                                "vendor",
                                "Maker",
                                List.of(
                                        new TrackerFilter.Option("huawei", "Huawei"),
                                        new TrackerFilter.Option("nvidia", "Nvidia & <sons>")))),
                        List.of(chipTable(), computeTable())),
                PastFixtures.earlier(),
                List.of(new Link("A and B", "/sub/trackers/chips/a-vs-b/")),
                new DataDictionary(
                        new DataTerms(
                                new Link("CC BY 4.0", "https://cc.example/"),
                                "Tapeout, Chip tracker. https://tapeout.example/sub/trackers/chips/"),
                        List.of(
                                column("kind", ColumnType.WORD, "", List.of("gpu", "npu"), false),
                                column("memory.capacity", ColumnType.QUANTITY, "GB", List.of(), true)),
                        FACT_COLUMNS));
    }

    static TrackerView bare() {
        TrackerTable table = new TrackerTable(
                texts("rules"),
                List.of(),
                List.of(),
                List.of(new TrackerTable.Row("", false, "R", "/rules/r/", List.of(), List.of())));
        return new TrackerView(
                bareFrame(),
                new TrackersView.Teaser(
                        "rule", "Rule tracker", "Rules.", "/t/", 1, DateText.NONE, DateText.NONE, DOWNLOADS),
                new Link("Rules", "/rules/"),
                List.of(),
                new TrackerView.Rows(
                        DateText.NONE, List.of(new Link("In force", "#page_table_rules")), List.of(), List.of(table)),
                PastFixtures.none(),
                List.of(),
                new DataDictionary(
                        new DataTerms(Link.NONE, "Small, Rule tracker."),
                        List.of(column("name", ColumnType.TEXT, "", List.of(), false)),
                        FACT_COLUMNS));
    }

    private static TrackerColumn column(
            String name, ColumnType type, String unit, List<String> allowed, boolean sourced) {
        return new TrackerColumn(
                name, TrackerColumn.Heading.of(name), "What it is.", type, unit, allowed, sourced, sourced);
    }

    private static TrackerTable.Texts texts(String id) {
        return new TrackerTable.Texts(
                id, "Table of " + id, "A note.", "What the table of " + id + " tells", id.equals("compute"));
    }

    private static TrackerTable chipTable() {
        return new TrackerTable(
                texts("chips"),
                List.of(),
                List.of(
                        new TrackerTable.Head("vendor", "Maker", "Maker", "", false, false, false, "ascending"),
                        new TrackerTable.Head("state", "State", "State", "", false, false, true, ""),
                        new TrackerTable.Head("power", "Power", "Power", "W", true, true, true, ""),
                        new TrackerTable.Head("since", "Since", "Since", "", true, false, false, "")),
                List.of(
                        row(
                                "group_huawei",
                                cell("Huawei", value("huawei", "Huawei", "/sub/organizations/huawei/", "")),
                                cell("In force", value("in-force", "In force", "", "")),
                                cell("310", value("310", "310", "", "up to"), undisclosed()),
                                cell("2026-01-01", value("2026", "2026", "", ""))),
                        row("group_nvidia", none(), none(), none(), none())));
    }

    private static TrackerTable computeTable() {
        return new TrackerTable(
                texts("compute"),
                List.of(new TrackerTable.Group("FP16", 2)),
                List.of(
                        new TrackerTable.Head("compute.FP16.dense", "Dense", "FP16 Dense", "", true, true, true, ""),
                        new TrackerTable.Head(
                                "compute.FP16.sparse", "Sparse", "FP16 Sparse", "", true, true, true, "")),
                List.of(row("", cell("2000", value("2", "2\u00a0PFLOPS", "", "about")), none())));
    }

    private static TrackerTable.Row row(String anchor, TrackerTable.Cell... cells) {
        return new TrackerTable.Row(
                anchor,
                anchor.isEmpty(),
                "Chip <b>1</b>",
                "/sub/chips/c/",
                List.of(new TrackerTable.Attribute("vendor", "huawei")),
                List.of(cells));
    }

    private static TrackerTable.Cell cell(String sort, TrackerTable.Value... values) {
        return new TrackerTable.Cell(sort, List.of(values));
    }

    private static TrackerTable.Cell none() {
        return new TrackerTable.Cell("", List.of());
    }

    private static TrackerTable.Value value(String word, String text, String href, String qualifier) {
        return new TrackerTable.Value(
                word,
                text,
                href,
                word.equals("in-force") ? "disc" : "",
                qualifier,
                true,
                new TrackerTable.Marks(new Link("1,2", "/sub/chips/c/#source_a"), "A, B", true));
    }

    private static TrackerTable.Value undisclosed() {
        return new TrackerTable.Value(
                "not disclosed", "", "", "", "", false, new TrackerTable.Marks(Link.NONE, "", false));
    }
}
