package tapeout.view;

import java.util.List;
import tapeout.view.chart.Chart;
import tapeout.view.chart.StacksLayout;
import tapeout.view.part.Link;

/** Charts in tests. */
final class ChartFixtures {

    private ChartFixtures() {}

    /** Everything that a chart can have. */
    static Chart full() {
        return new Chart(
                new Chart.Texts("limits", "Cells & <limits>", "What they hold.", "Across: capacity, Wh."),
                new Chart.Drawing(
                        20,
                        List.of(
                                new Chart.Area(10, 1, 80, 18, "limit-1", ""),
                                new Chart.Area(10, 2, 20, 3, "limit-2", "A bar")),
                        List.of(new Chart.Line(10, 5, 90, 5, "grid"), new Chart.Line(20, 4, 30, 4, "spread")),
                        List.of(new Chart.Mark(20, 4, "disc", "A: 3 Wh"), new Chart.Mark(25, 4, "more", "")),
                        List.of(
                                new Chart.Label(20, 4.3, 0.65, "start", "A <b>", "name", false),
                                new Chart.Label(40, 4.3, 0, "middle", "B", "name", true))),
                List.of(
                        new Chart.Key(
                                "area", "limit-1", "needs a licence", List.of(new Link("Rule, a.1", "/rules/r/"))),
                        new Chart.Key("mark", "disc-hollow", "about", List.of())),
                List.of(new Link("C", "/cells/c/")),
                new Chart.Table(
                        List.of("Name", "Capacity"),
                        List.of(new Chart.Row(new Link("A", "/cells/a/"), List.of("3 Wh")))));
    }

    /** A chart with a mark and nothing else. */
    static Chart bare() {
        return new Chart(
                new Chart.Texts("bare", "Cells", "What they hold.", ""),
                new Chart.Drawing(2, List.of(), List.of(), List.of(new Chart.Mark(20, 1, "disc", "A")), List.of()),
                List.of(),
                List.of(),
                new Chart.Table(List.of("Name", "Capacity"), List.of(new Chart.Row(Link.text("A"), List.of("3 Wh")))));
    }

    /** Bars in parts, of all looks. */
    static Chart stacks(String id) {
        List<String> looks = List.of("confirmed", "record", "contradicted", "withdrawn", "open");
        return StacksLayout.of(
                List.of(
                        new StacksLayout.Row(
                                "DeepSeek: 24",
                                looks.stream()
                                        .map(look -> new StacksLayout.Part(4, "outcome-" + look, look))
                                        .toList()),
                        new StacksLayout.Row(
                                "A <maker>: 1", List.of(new StacksLayout.Part(1, "outcome-open", "open")))),
                new Chart.Texts(id, "Claims by <speaker>", "What became of them.", ""),
                looks.stream()
                        .map(look -> new Chart.Key("area", "outcome-" + look, look, List.of()))
                        .toList(),
                new Chart.Table(List.of("Name", "All"), List.of(new Chart.Row(Link.text("DeepSeek"), List.of("24")))));
    }
}
