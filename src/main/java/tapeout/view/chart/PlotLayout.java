package tapeout.view.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.view.drawing.TimeScale;

/** Lays out a plot: the regions of limits, the scales, the points, and below them a row for each point without a height. */
public final class PlotLayout {

    private static final double ABOVE = 1.5;
    private static final double PLOT = 17;
    private static final double MARGIN = 0.7;
    private static final double SCALE = 1.7;
    private static final double ROW = 1.5;
    private static final double LETTER = 0.32;

    /** Marks that are closer than that share a label. */
    private static final double SAME = 0.12;

    private final Plot plot;
    private final Sheet sheet = new Sheet();
    private final List<Plot.Point> points;
    private final List<Plot.Point> rows;
    private final double left;
    private final double right = Sheet.WIDTH - MARGIN;
    private final double bottom;
    private final AmountScale across;
    private final @Nullable AmountScale up;

    private PlotLayout(Plot plot) {
        this.plot = plot;
        points = plot.points().stream().filter(point -> point.y().isKnown()).toList();
        rows = plot.points().stream().filter(point -> !point.y().isKnown()).toList();
        bottom = points.isEmpty() ? 0 : ABOVE + PLOT;
        up = points.isEmpty() ? null : new AmountScale(amounts(points, Plot.Point::y, Plot.Region::y), bottom, ABOVE);
        left = up == null
                ? MARGIN
                : 0.5
                        + up.ticks().stream()
                                .mapToDouble(
                                        tick -> TimeScale.width(plot.numbers().apply(tick)))
                                .max()
                                .orElse(0);
        across = new AmountScale(amounts(plot.points(), Plot.Point::x, Plot.Region::x), left, right);
    }

    /** Draws a plot of at least one point. */
    public static Chart of(Plot plot, Chart.Texts texts, List<Chart.Key> key, Chart.Table table) {
        return new PlotLayout(plot).draw(texts, key, table);
    }

    /** What an axis has to show: every end of what is known, and of the limits. */
    private double[] amounts(
            List<Plot.Point> shown, Function<Plot.Point, Extent> axis, Function<Plot.Region, Plot.Range> limits) {
        return DoubleStream.concat(
                        shown.stream().map(axis).flatMapToDouble(Extent::ends),
                        plot.regions().stream()
                                .map(limits)
                                .flatMap(Plot.Range::ends)
                                .mapToDouble(BigDecimal::doubleValue))
                .toArray();
    }

    private Chart draw(Chart.Texts texts, List<Chart.Key> key, Chart.Table table) {
        double rowsTop = bottom + SCALE + (rows.isEmpty() || points.isEmpty() ? 0 : ROW);
        double height = rowsTop + rows.size() * ROW;
        drawRegions(height);
        drawScale(height);
        points.forEach(point -> drawPoint(point, y(point)));
        drawLimits();
        drawNames();
        if (!rows.isEmpty() && !points.isEmpty()) {
            sheet.label(0, rowsTop - ROW + LETTER * 2, 0, "start", plot.without(), "apart");
        }
        for (int i = 0; i < rows.size(); i++) {
            Plot.Point row = rows.get(i);
            double middle = rowsTop + (i + 0.5) * ROW;
            drawPoint(row, middle);
            double from = across.at(row.x().ends().min().orElseThrow());
            double to = across.at(row.x().ends().max().orElseThrow());
            sheet.labelInRow(from, to, middle, row.name());
        }
        return sheet.chart(texts, height, key, table);
    }

    /** The strongest lies on top. What is asked whatever the height is asked of those in rows as well. */
    private void drawRegions(double height) {
        for (int i = plot.regions().size() - 1; i >= 0; i--) {
            Plot.Region region = plot.regions().get(i);
            double top = up == null ? 0 : end(region.y().to(), up, ABOVE);
            double end =
                    region.y().isAll() || up == null ? height : end(region.y().from(), up, bottom);
            double from = end(region.x().from(), across, left);
            double to = end(region.x().to(), across, right);
            if (to > from && end > top) {
                sheet.area(from, top, to, end, region.look(), "");
            }
        }
    }

    /** Where an end of a range is, within the plot. */
    private static double end(@Nullable BigDecimal amount, AmountScale scale, double open) {
        return amount == null ? open : scale.within(amount.doubleValue());
    }

    private void drawScale(double height) {
        for (BigDecimal tick : across.ticks()) {
            double x = across.at(tick.doubleValue());
            boolean written =
                    sheet.label(x, bottom + 1.1, 0, "middle", plot.numbers().apply(tick), "tick");
            if (written) {
                sheet.line(x, bottom + SCALE, x, height, "grid");
                if (up != null) {
                    sheet.line(x, ABOVE, x, bottom, "grid");
                }
            }
        }
        if (up != null) {
            for (BigDecimal tick : up.ticks()) {
                double y = up.at(tick.doubleValue());
                sheet.line(left, y, right, y, "grid");
                sheet.label(left, y + LETTER, -0.4, "end", plot.numbers().apply(tick), "tick");
            }
            sheet.line(left, bottom, right, bottom, "axis");
        }
    }

    /** The amounts of limits stand at the far ends of what they bound, where there is room. */
    private void drawLimits() {
        Stream<BigDecimal> columns =
                plot.regions().stream().flatMap(region -> region.x().ends());
        columns.distinct().sorted().forEach(amount -> {
            if (across.shows(amount.doubleValue())) {
                String text = plot.numbers().apply(amount);
                double x = across.at(amount.doubleValue());
                if (!sheet.label(x, ABOVE - 0.5, 0, "middle", text, "limit")) {
                    sheet.label(x, ABOVE - 0.5, 0, "start", text, "limit");
                }
            }
        });
        if (up != null) {
            plot.regions().stream()
                    .flatMap(region -> region.y().ends())
                    .distinct()
                    .sorted()
                    .forEach(amount -> {
                        if (up.shows(amount.doubleValue())) {
                            double y = up.at(amount.doubleValue());
                            sheet.label(
                                    right, y - 0.25, -0.2, "end", plot.numbers().apply(amount), "limit");
                        }
                    });
        }
    }

    private void drawPoint(Plot.Point point, double y) {
        double x = across.at(point.x().place());
        Extent over = point.x();
        if (over.isSpread()) {
            sheet.line(x, y, across.at(over.ends().max().orElseThrow()), y, "spread");
            sheet.mark(across.at(over.ends().max().orElseThrow()), y, point.shape(), point.title());
        } else if (over.low() == null || over.high() == null) {
            sheet.arrow(x, y, over.high() == null ? "more" : "less", over.high() == null ? 1 : -1, 0);
        }
        if (up != null && point.y().isKnown()) {
            drawHeight(point, x);
        }
        sheet.mark(x, y, point.shape(), point.title());
    }

    private void drawHeight(Plot.Point point, double x) {
        Extent height = point.y();
        double y = y(point);
        if (height.isSpread()) {
            sheet.line(x, y, x, scale().at(height.ends().max().orElseThrow()), "spread");
        } else if (height.low() == null || height.high() == null) {
            boolean open = height.high() == null;
            sheet.arrow(x, y, open ? "higher" : "lower", 0, open ? -1 : 1);
        }
    }

    /** Points at one place have one label with all their names. Those without room on a telephone may have it elsewhere. */
    private void drawNames() {
        Map<Plot.Point, List<String>> names = new LinkedHashMap<>();
        for (Plot.Point point : points) {
            Plot.Point first = names.keySet().stream()
                    .filter(other -> isAt(other, point))
                    .findFirst()
                    .orElse(point);
            names.computeIfAbsent(first, one -> new ArrayList<>()).add(point.name());
        }
        List<Map.Entry<Plot.Point, List<String>>> left = names.entrySet().stream()
                .filter(one -> !isNamed(one, Chart.NARROWEST))
                .toList();
        left.forEach(one -> isNamed(one, Chart.WIDE));
    }

    private boolean isNamed(Map.Entry<Plot.Point, List<String>> one, int width) {
        String text = String.join(", ", one.getValue());
        return sheet.labelBeside(across.at(one.getKey().x().place()), y(one.getKey()), text, width);
    }

    private boolean isAt(Plot.Point one, Plot.Point other) {
        return Math.abs(across.at(one.x().place()) - across.at(other.x().place())) < SAME
                && Math.abs(y(one) - y(other)) < SAME;
    }

    private double y(Plot.Point point) {
        return scale().at(point.y().place());
    }

    private AmountScale scale() {
        if (up == null) {
            throw new IllegalStateException("no point has a height");
        }
        return up;
    }
}
