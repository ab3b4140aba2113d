package tapeout.view.drawing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tapeout.content.value.When;
import tapeout.view.words.Dates;

/** Days as places on an axis, and the lines of its scale. Widths are heights of the text. */
public final class TimeScale {

    private static final int YEAR = 12;

    /** Months from one line to the next. */
    private static final List<Integer> STEPS = List.of(
            1, 3, 6, YEAR, 2 * YEAR, 5 * YEAR, 10 * YEAR, 20 * YEAR, 50 * YEAR, 100 * YEAR, 1000 * YEAR, 10_000 * YEAR);

    /** Less than one part in so many. */
    private static final int LITTLE = 10;

    private static final double BEFORE_LABEL = 0.35;
    private static final double AFTER_LABEL = 0.75;
    private static final double OVER_END = 0.5;
    private static final double LEAST_LABEL = 2;

    private final double left;
    private final double right;
    private final int step;
    private final LocalDate start;
    private final LocalDate end;
    private final List<Line> lines = new ArrayList<>();

    private TimeScale(LocalDate first, LocalDate last, double left, double right, int step) {
        this.left = left;
        this.right = right;
        this.step = step;
        end = last.withDayOfMonth(1).plusMonths(1);
        start = start(first);
    }

    /** The month of the first day, or the whole year if that leaves little of the axis empty. */
    private LocalDate start(LocalDate first) {
        LocalDate year = first.withDayOfYear(1);
        boolean little = ChronoUnit.DAYS.between(year, first) * LITTLE < ChronoUnit.DAYS.between(year, end);
        return little ? year : first.withDayOfMonth(1);
    }

    /**
     * The finest scale whose labels do not touch.
     *
     * @param first the earliest day
     * @param last the latest day
     * @param left where the axis starts
     * @param right where it ends
     * @param dates writes the labels
     */
    public static TimeScale of(LocalDate first, LocalDate last, double left, double right, Dates dates) {
        for (int step : STEPS) {
            TimeScale scale = new TimeScale(first, last, left, right, step);
            if (scale.drawLines(dates)) {
                return scale;
            }
        }
        throw new IllegalArgumentException(first + " to " + last + " has no scale");
    }

    /** A line of the scale; its label is empty where there is no room for it. */
    public record Line(double x, String label) {}

    /** From left to right. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Where the middle of a date is, of all the days that it can mean. */
    public double middle(When date) {
        return at(date.first()) + width(date) / 2;
    }

    /** How long it lasts. */
    public double width(When date) {
        return at(date.last().plusDays(1)) - at(date.first());
    }

    /** Where a day starts. */
    public double at(LocalDate day) {
        return left + (right - left) * ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, end);
    }

    /** How wide a text is: figures and letters of the mono face, or whole squares of an East Asian one. */
    public static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x1100 ? 0.6 : 1).sum();
    }

    /** One line where the axis starts, then one a step. @return whether all labels have room, but for the outermost two */
    private boolean drawLines(Dates dates) {
        if (ChronoUnit.MONTHS.between(start, end) / step > (right - left) / LEAST_LABEL) {
            return false;
        }
        LocalDate next = afterStart();
        addLine(start, next.isBefore(end) ? at(next) - AFTER_LABEL : right + OVER_END, dates);
        for (LocalDate day = next; day.isBefore(end); day = next) {
            next = day.plusMonths(step);
            boolean outermost = !next.isBefore(end);
            if (!addLine(day, outermost ? right + OVER_END : at(next) - AFTER_LABEL, dates) && !outermost) {
                return false;
            }
        }
        return true;
    }

    /** @return whether the label ends where it must */
    private boolean addLine(LocalDate day, double labelEnd, Dates dates) {
        String label = step < YEAR
                ? dates.month(YearMonth.from(day))
                : dates.when(new When(day.withDayOfYear(1), When.Precision.YEAR))
                        .text();
        boolean fits = at(day) + BEFORE_LABEL + width(label) <= labelEnd;
        lines.add(new Line(at(day), fits ? label : ""));
        return fits;
    }

    /** The first month of a step that is not the one in which the axis starts. */
    private LocalDate afterStart() {
        int months = start.getYear() * YEAR + start.getMonthValue() - 1;
        return start.plusMonths(step - Math.floorMod(months, step));
    }
}
