package tapeout.view.chart;

import java.util.List;
import tapeout.view.drawing.TimeScale;

/** Lays out numbers as bars from one line, below the name of what they are of, each with its number behind it. */
public final class RowsLayout {

    private static final double NAME = 1.1;
    private static final double FIRST = 1.4;
    private static final double TALL = 1.1;
    private static final double LETTERS = 0.86;
    private static final double APART = 0.25;
    private static final double BELOW = 0.5;
    private static final double BEHIND = 0.5;

    private RowsLayout() {}

    /**
     * A row.
     *
     * @param name what stands above its bars
     * @param bars in the order of the key; none where nothing is known
     */
    public record Row(String name, List<Bar> bars) {

        public Row {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A bar.
     *
     * @param number how long it is, 0 or more
     * @param shown the number as readers see it
     * @param look how it is filled
     * @param title what it stands for
     */
    public record Bar(double number, String shown, String look, String title) {}

    /** Draws at least one row; the longest bar takes what the widest number leaves of the width. */
    public static Chart of(List<Row> rows, Chart.Texts texts, List<Chart.Key> key, Chart.Table table) {
        List<Bar> bars = rows.stream().flatMap(row -> row.bars().stream()).toList();
        double most = bars.stream().mapToDouble(Bar::number).max().orElse(0);
        double widest = bars.stream()
                .mapToDouble(bar -> TimeScale.width(bar.shown()))
                .max()
                .orElse(0);
        double unit = most == 0 ? 0 : (Sheet.WIDTH - widest - 2 * BEHIND) / most;
        Sheet sheet = new Sheet();
        double top = 0;
        for (Row row : rows) {
            sheet.label(0, top + NAME, 0, "start", Sheet.shortened(row.name()), "name");
            top += FIRST;
            for (Bar bar : row.bars()) {
                double end = bar.number() * unit;
                sheet.area(0, top, end, top + TALL, bar.look(), bar.title());
                sheet.label(end, top + LETTERS, BEHIND, "start", bar.shown(), "tick");
                top += TALL + APART;
            }
            top += BELOW;
        }
        return sheet.chart(texts, top, key, table);
    }
}
