package tapeout.view.assemble.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tapeout.content.BodySlot;
import tapeout.content.block.NumberTable;
import tapeout.view.chart.Chart;
import tapeout.view.chart.RowsLayout;
import tapeout.view.part.Link;
import tapeout.view.words.Messages;

/** Makes charts of numbers that a file has, not the site. */
final class NumberChart {

    private static final String LOOK = "series-";

    private final Messages messages;

    NumberChart(Messages messages) {
        this.messages = messages;
    }

    /** All rows in the order of the file; what is not known has no bar. */
    Chart chart(NumberTable table, BodySlot.DataPlace place) {
        List<String> columns = table.heads().subList(1, table.heads().size());
        return RowsLayout.of(
                table.rows().stream().map(row -> row(row, columns)).toList(),
                new Chart.Texts(
                        "block-" + place.number(),
                        place.chart().label(),
                        place.chart().says(),
                        columns.size() == 1 ? columns.get(0) + "." : ""),
                columns.size() == 1 ? List.of() : key(columns),
                new Chart.Table(
                        table.heads(), table.rows().stream().map(this::told).toList()));
    }

    private static List<Chart.Key> key(List<String> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> new Chart.Key("area", LOOK + (i + 1), columns.get(i), List.of()))
                .toList();
    }

    private RowsLayout.Row row(NumberTable.Row row, List<String> columns) {
        List<RowsLayout.Bar> bars = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String number = row.numbers().get(i);
            if (!number.isEmpty()) {
                bars.add(new RowsLayout.Bar(
                        Double.parseDouble(number),
                        shown(number),
                        LOOK + (i + 1),
                        messages.text("chart.figures", columns.get(i), shown(number))));
            }
        }
        return new RowsLayout.Row(row.name(), bars);
    }

    private Chart.Row told(NumberTable.Row row) {
        Stream<String> cells =
                row.numbers().stream().map(number -> number.isEmpty() ? messages.text("chart.unknown") : shown(number));
        return new Chart.Row(Link.text(row.name()), cells.toList());
    }

    private String shown(String number) {
        return messages.number(new BigDecimal(number));
    }
}
