package tapeout.view.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tapeout.content.value.When;
import tapeout.view.drawing.TimeScale;
import tapeout.view.words.Dates;

/** Lays out what has a date as marks over time, group below group; marks that would touch stand below each other. */
public final class DotsLayout {

    private static final double MARGIN = 0.5;
    private static final double SCALE = 1.6;
    private static final double NAME = 1.2;
    private static final double LANE = 1;
    private static final double BELOW = 0.4;

    private DotsLayout() {}

    /** A group with what belongs to it. */
    public record Group(String name, List<Dot> dots) {

        public Group {
            dots = List.copyOf(dots);
        }
    }

    /**
     * Something with a date.
     *
     * @param date when
     * @param shape what its mark looks like
     * @param title what it stands for
     */
    public record Dot(When date, String shape, String title) {}

    /** Draws at least one group, each with at least one dot. */
    public static Chart of(List<Group> groups, Dates dates, Chart.Texts texts, List<Chart.Key> key, Chart.Table table) {
        List<When> all = groups.stream()
                .flatMap(group -> group.dots().stream().map(Dot::date))
                .toList();
        LocalDate first =
                all.stream().map(When::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = all.stream().map(When::last).max(LocalDate::compareTo).orElseThrow();
        TimeScale scale = TimeScale.of(first, last, MARGIN, Sheet.WIDTH - MARGIN, dates);
        Sheet sheet = new Sheet();
        double top = SCALE;
        for (Group group : groups) {
            sheet.label(0, top + NAME - BELOW, 0, "start", group.name(), "name");
            top = draw(group, top + NAME, scale, sheet) + BELOW;
        }
        sheet.years(scale, top);
        return sheet.chart(texts, top, key, table);
    }

    /** @return where the group ends */
    private static double draw(Group group, double top, TimeScale scale, Sheet sheet) {
        List<Double> ends = new ArrayList<>();
        List<Dot> dots = group.dots().stream()
                .sorted(Comparator.comparingDouble((Dot dot) -> scale.middle(dot.date()) - room(dot, scale) / 2))
                .toList();
        for (Dot dot : dots) {
            double x = scale.middle(dot.date());
            double room = room(dot, scale);
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > x - room / 2) {
                lane++;
            }
            double y = top + (lane + 0.5) * LANE;
            if (lane == ends.size()) {
                ends.add(x + room / 2);
            } else {
                ends.set(lane, x + room / 2);
            }
            if (dot.date().precision() != When.Precision.DAY) {
                sheet.line(x - scale.width(dot.date()) / 2, y, x + scale.width(dot.date()) / 2, y, "spread");
            }
            sheet.mark(x, y, dot.shape(), dot.title());
        }
        return top + ends.size() * LANE;
    }

    private static double room(Dot dot, TimeScale scale) {
        return Math.max(LANE, dot.date().precision() == When.Precision.DAY ? 0 : scale.width(dot.date()));
    }
}
