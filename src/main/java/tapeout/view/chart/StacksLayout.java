package tapeout.view.chart;

import java.util.List;
import tapeout.view.drawing.TimeScale;

/** Lays out numbers as bars in parts, a row for each thing that they are of, with its name above its bar. */
public final class StacksLayout {

    private static final double ROW = 2.9;
    private static final double NAME = 1.1;
    private static final double BAR = 1.4;
    private static final double TALL = 1.2;
    private static final double COUNT = 0.92;
    private static final double AROUND = 0.4;

    private StacksLayout() {}

    /**
     * A row.
     *
     * @param name what stands above its bar
     * @param parts at least one, in the order of the key
     */
    public record Row(String name, List<Part> parts) {

        public Row {
            parts = List.copyOf(parts);
        }

        int count() {
            return parts.stream().mapToInt(Part::count).sum();
        }
    }

    /**
     * A part of a bar.
     *
     * @param count how long it is, at least 1
     * @param look how it is filled
     * @param title what it stands for
     */
    public record Part(int count, String look, String title) {}

    /** Draws at least one row; the longest takes the whole width. */
    public static Chart of(List<Row> rows, Chart.Texts texts, List<Chart.Key> key, Chart.Table table) {
        int most = rows.stream().mapToInt(Row::count).max().orElseThrow();
        Sheet sheet = new Sheet();
        for (int i = 0; i < rows.size(); i++) {
            draw(rows.get(i), i * ROW, Sheet.WIDTH / most, sheet);
        }
        return sheet.chart(texts, rows.size() * ROW, key, table);
    }

    private static void draw(Row row, double top, double unit, Sheet sheet) {
        sheet.label(0, top + NAME, 0, "start", Sheet.shortened(row.name()), "name");
        double left = 0;
        for (Part part : row.parts()) {
            double right = left + part.count() * unit;
            sheet.area(left, top + BAR, right, top + BAR + TALL, part.look(), part.title());
            String count = String.valueOf(part.count());
            if (TimeScale.width(count) + AROUND <= right - left) {
                sheet.label((left + right) / 2, top + BAR + COUNT, 0, "middle", count, "tick");
            }
            left = right;
        }
    }
}
