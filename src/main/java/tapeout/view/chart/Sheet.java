package tapeout.view.chart;

import java.util.ArrayList;
import java.util.List;
import tapeout.view.drawing.TimeScale;

/** What a chart is drawn on. Everything is measured in heights of the text, at the least width, from the top left corner. */
final class Sheet {

    static final double WIDTH = Chart.NARROWEST;

    /** How far from its place a label beside a mark starts. */
    private static final double BESIDE = 0.75;

    private static final double MARK = 0.4;
    private static final double ARROW = 1.5;
    private static final double YEARS = 0.9;
    private static final double BEFORE_YEAR = 0.35;
    private static final double HALF_LETTER = 0.32;
    private static final String CUT = "…";

    /** Beside a mark, in the order in which places are tried: where it starts, which end is there, how far down. */
    private static final List<Side> SIDES = List.of(
            new Side(BESIDE, "start", HALF_LETTER),
            new Side(-BESIDE, "end", HALF_LETTER),
            new Side(0, "middle", -BESIDE),
            new Side(0, "middle", BESIDE + 2 * HALF_LETTER),
            new Side(BESIDE / 2, "start", -BESIDE),
            new Side(-BESIDE / 2, "end", -BESIDE),
            new Side(BESIDE / 2, "start", BESIDE + 2 * HALF_LETTER),
            new Side(-BESIDE / 2, "end", BESIDE + 2 * HALF_LETTER));

    private final LabelRoom room = new LabelRoom();
    private final List<Chart.Area> areas = new ArrayList<>();
    private final List<Chart.Line> lines = new ArrayList<>();
    private final List<Chart.Mark> marks = new ArrayList<>();
    private final List<Chart.Label> labels = new ArrayList<>();

    private record Side(double shift, String anchor, double down) {}

    void area(double left, double top, double right, double bottom, String look, String title) {
        areas.add(new Chart.Area(
                across(left), round(top), round((right - left) / WIDTH * 100), round(bottom - top), look, title));
    }

    void line(double fromX, double fromY, double toX, double toY, String look) {
        lines.add(new Chart.Line(across(fromX), round(fromY), across(toX), round(toY), look));
    }

    /** A mark that labels leave free. */
    void mark(double x, double y, String shape, String title) {
        marks.add(new Chart.Mark(across(x), round(y), shape, title));
        room.take(new LabelRoom.Box(x / WIDTH, -MARK, 2 * MARK, y - MARK, y + MARK));
    }

    /**
     * An arrow that starts at a place.
     *
     * @param right 1 or -1 where it leads across
     * @param down 1 or -1 where it leads down
     */
    void arrow(double x, double y, String shape, int right, int down) {
        marks.add(new Chart.Mark(across(x), round(y), shape, ""));
        double middle = ARROW / 2;
        room.take(new LabelRoom.Box(
                x / WIDTH,
                right * middle - (right == 0 ? MARK : middle),
                right == 0 ? 2 * MARK : ARROW,
                y + down * middle - (down == 0 ? MARK : middle),
                y + down * middle + (down == 0 ? MARK : middle)));
    }

    /** The lines of a scale of days, with what they are above. */
    void years(TimeScale scale, double bottom) {
        for (TimeScale.Line line : scale.lines()) {
            line(line.x(), 0, line.x(), bottom, "grid");
            if (!line.label().isEmpty()) {
                labels.add(new Chart.Label(across(line.x()), YEARS, BEFORE_YEAR, "start", line.label(), "tick", false));
            }
        }
    }

    /**
     * A label of the scale, if there is room for it.
     *
     * @return whether there is
     */
    boolean label(double x, double y, double shift, String anchor, String text, String look) {
        boolean free = room.takeIfFree(LabelRoom.text(x / WIDTH, shift, anchor, text, y), WIDTH);
        if (free) {
            labels.add(new Chart.Label(across(x), round(y), shift, anchor, text, look, false));
        }
        return free;
    }

    /**
     * A label beside a mark, on the first side where there is room.
     *
     * @return whether there is at such a width
     */
    boolean labelBeside(double x, double y, String text, int narrowest) {
        for (Side side : SIDES) {
            double down = y + side.down();
            if (room.takeIfFree(LabelRoom.text(x / WIDTH, side.shift(), side.anchor(), text, down), narrowest)) {
                labels.add(new Chart.Label(
                        across(x),
                        round(down),
                        round(side.shift()),
                        side.anchor(),
                        text,
                        "name",
                        narrowest > Chart.NARROWEST));
                return true;
            }
        }
        return false;
    }

    /** The label of what has its row to itself, between two places: behind it, or before it where it would end outside. */
    void labelInRow(double from, double to, double y, String text) {
        double line = y + HALF_LETTER;
        boolean behind =
                label(to, line, BESIDE, "start", text, "name") || label(to, line, ARROW + MARK, "start", text, "name");
        if (!behind && !label(from, line, -BESIDE, "end", text, "name")) {
            label(from, line, -ARROW - MARK, "end", text, "name");
        }
    }

    /** As much of a name as a telephone has room for; what it names and the table have all of it. */
    static String shortened(String name) {
        int end = name.length();
        while (end > 0 && TimeScale.width(name.substring(0, end) + CUT) > WIDTH) {
            end = name.offsetByCodePoints(end, -1);
        }
        return TimeScale.width(name) <= WIDTH ? name : name.substring(0, end).stripTrailing() + CUT;
    }

    Chart chart(Chart.Texts texts, double height, List<Chart.Key> key, Chart.Table table) {
        return new Chart(texts, new Chart.Drawing(round(height), areas, lines, marks, labels), key, List.of(), table);
    }

    private static double across(double x) {
        return round(x / WIDTH * 100);
    }

    private static double round(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
