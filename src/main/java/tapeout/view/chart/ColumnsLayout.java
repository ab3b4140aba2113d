package tapeout.view.chart;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import tapeout.view.drawing.TimeScale;
import tapeout.view.words.Dates;

/** Lays out a number of each month as columns over time. */
public final class ColumnsLayout {

    private static final double MARGIN = 0.2;
    private static final double TOP = 2.6;
    private static final double TALL = 7;
    private static final double BOTTOM = TOP + TALL;
    private static final double ABOVE = 0.3;

    /** The part of a month on each side of its column. */
    private static final double APART = 0.1;

    private ColumnsLayout() {}

    /**
     * A month.
     *
     * @param count how tall its column is, at least 1
     * @param title what it stands for
     */
    public record Column(YearMonth month, int count, String title) {}

    /** Draws at least one column, the earliest first; the tallest takes the whole height. */
    public static Chart of(List<Column> columns, Dates dates, Chart.Texts texts, Chart.Table table) {
        int most = columns.stream().mapToInt(Column::count).max().orElseThrow();
        YearMonth last = columns.get(columns.size() - 1).month();
        TimeScale scale =
                TimeScale.of(columns.get(0).month().atDay(1), last.atEndOfMonth(), MARGIN, Sheet.WIDTH - MARGIN, dates);
        Sheet sheet = new Sheet();
        sheet.years(scale, BOTTOM);
        List<Drawn> drawn = columns.stream()
                .map(column -> Drawn.of(column, scale, TALL / most))
                .toList();
        drawn.forEach(column -> column.draw(sheet));
        drawn.stream()
                .sorted(Comparator.comparingDouble(Drawn::top))
                .filter(column -> drawn.stream().noneMatch(column::isHiddenBy))
                .forEach(column -> column.label(sheet));
        sheet.line(MARGIN, BOTTOM, Sheet.WIDTH - MARGIN, BOTTOM, "base");
        return sheet.chart(texts, BOTTOM + MARGIN, List.of(), table);
    }

    /** A column at its place. */
    private record Drawn(Column column, double left, double right, double top) {

        static Drawn of(Column column, TimeScale scale, double unit) {
            double from = scale.at(column.month().atDay(1));
            double until = scale.at(column.month().plusMonths(1).atDay(1));
            double apart = (until - from) * APART;
            return new Drawn(column, from + apart, until - apart, BOTTOM - column.count() * unit);
        }

        void draw(Sheet sheet) {
            sheet.area(left, top, right, BOTTOM, "count", column.title());
        }

        /** Writes its number above it, if there is room. */
        void label(Sheet sheet) {
            sheet.label(middle(), top - ABOVE, 0, "middle", count(), "tick");
        }

        /** Whether its number would stand on another column. */
        boolean isHiddenBy(Drawn other) {
            double half = TimeScale.width(count()) / 2;
            return other.top < top && other.left < middle() + half && other.right > middle() - half;
        }

        private double middle() {
            return (left + right) / 2;
        }

        private String count() {
            return String.valueOf(column.count());
        }
    }
}
