package tapeout.view.body;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.view.chart.Chart;

/** A chart for readers who cannot see it drawn: its heading, what it shows, and its table. */
final class ChartTable {

    private ChartTable() {}

    static String markup(Chart chart) {
        return "<figure>\n<figcaption><strong>"
                + InlineMarkup.escape(chart.texts().heading()) + "</strong> "
                + InlineMarkup.escape(chart.texts().says()) + "</figcaption>\n<table>\n<thead>"
                + row("th", chart.table().heads()) + "</thead>\n<tbody>\n"
                + chart.table().rows().stream().map(ChartTable::row).collect(Collectors.joining())
                + "</tbody>\n</table>\n</figure>\n";
    }

    private static String row(Chart.Row row) {
        return row(
                "td",
                Stream.concat(Stream.of(row.name().label()), row.cells().stream())
                        .toList());
    }

    private static String row(String element, List<String> cells) {
        return "<tr>"
                + cells.stream()
                        .map(cell -> "<" + element + ">" + InlineMarkup.escape(cell) + "</" + element + ">")
                        .collect(Collectors.joining())
                + "</tr>\n";
    }
}
