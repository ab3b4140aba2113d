package tapeout.view.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.view.drawing.TimeScale;
import tapeout.view.words.Dates;

/** Lays out stretches of days as bars, a row for each thing that they belong to, with its name above them. */
public final class BarsLayout {

    private static final double MARGIN = 0.2;
    private static final double SCALE = 1.6;
    private static final double ROW = 2.4;
    private static final double NAME = 1;
    private static final double BAR = 1.3;
    private static final double TALL = 0.7;

    private BarsLayout() {}

    /**
     * A row.
     *
     * @param name what stands above its bars
     * @param bars at least one, the earliest first
     */
    public record Row(String name, List<Bar> bars) {

        public Row {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A stretch of days.
     *
     * @param from its first day
     * @param until the day after its last
     * @param look how it is filled
     * @param title what it stands for
     */
    public record Bar(LocalDate from, LocalDate until, String look, String title) {}

    /**
     * Draws at least one row.
     *
     * @param from the first day on the axis; null for that of the earliest bar
     * @param last the last day on the axis
     */
    public static Chart of(
            List<Row> rows,
            @Nullable LocalDate from,
            LocalDate last,
            Dates dates,
            Chart.Texts texts,
            List<Chart.Key> key,
            Chart.Table table) {
        LocalDate earliest = rows.stream()
                .map(row -> row.bars().get(0).from())
                .min(LocalDate::compareTo)
                .orElse(last);
        LocalDate first = from == null || from.isBefore(earliest) || from.isAfter(last) ? earliest : from;
        double right = Sheet.WIDTH - MARGIN;
        TimeScale scale = TimeScale.of(first, last, MARGIN, right, dates);
        Sheet sheet = new Sheet();
        double height = SCALE + rows.size() * ROW;
        sheet.years(scale, height);
        for (int i = 0; i < rows.size(); i++) {
            draw(rows.get(i), SCALE + i * ROW, first, scale, sheet);
        }
        return sheet.chart(texts, height, key, table);
    }

    private static void draw(Row row, double top, LocalDate first, TimeScale scale, Sheet sheet) {
        for (Bar bar : row.bars()) {
            double from = bar.from().isBefore(first) ? 0 : scale.at(bar.from());
            double until = bar.until().isBefore(first) ? 0 : Math.max(scale.at(bar.until()), from + MARGIN);
            if (until > 0) {
                sheet.area(from, top + BAR, until, top + BAR + TALL, bar.look(), bar.title());
            }
        }
        LocalDate begins = row.bars().get(0).from();
        double start = scale.at(begins.isBefore(first) ? first : begins);
        String name = Sheet.shortened(row.name());
        if (!sheet.label(start, top + NAME, 0, "start", name, "name")) {
            sheet.label(Sheet.WIDTH, top + NAME, 0, "end", name, "name");
        }
    }
}
