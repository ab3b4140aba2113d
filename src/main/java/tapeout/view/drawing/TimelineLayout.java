package tapeout.view.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.When;
import tapeout.library.Timeline;
import tapeout.view.words.Dates;
import tapeout.view.words.Messages;

/**
 * Lays out one timeline as a drawing: {@link TimeScale} says where a day is, {@link MarkLanes} stacks what happened at
 * about the same time. Everything is measured in heights of the text, at the least width.
 */
public final class TimelineLayout {

    /** Fewer entries with a date say no more in a drawing than in a list. */
    private static final int FEWEST = 3;

    /** In the order of the legend. */
    private static final List<String> SHAPES = List.of("day", "span", "undated", "several", "here");

    private static final double WIDTH = TimelineDrawing.NARROWEST;
    private static final double MARGIN = 0.5;
    private static final double DOT = 0.8;
    private static final double SHORTEST_SPAN = 1.3;
    private static final double ABOVE_MARKS = 0.2;
    private static final double ABOVE_AXIS = 0.6;
    private static final double BELOW_AXIS = 1.8;
    private static final double BEFORE_UNDATED = 2;
    private static final int UNDATED_COLUMNS = 4;

    private final Messages messages;
    private final Dates dates;

    /** Where what has no date starts. */
    private final double apart;

    private final List<Dated> dated = new ArrayList<>();
    private final List<String> undated = new ArrayList<>();
    private final List<TimelineDrawing.Mark> marks = new ArrayList<>();
    private @Nullable When hereDate;
    private int hereUndated = -1;

    private record Dated(When date, String text) {}

    private TimelineLayout(Messages messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
        apart = WIDTH - MARGIN - Math.max(UNDATED_COLUMNS, TimeScale.width(messages.text("drawing.undated")));
    }

    /**
     * Draws a timeline.
     *
     * @param entries what happened, in the order of the list
     * @param here the entry of the page on which the drawing stands; null where none
     * @return nothing to draw if fewer than {@value #FEWEST} entries have a date
     */
    public static TimelineDrawing of(
            List<Timeline.Entry> entries, Timeline.@Nullable Entry here, Messages messages, Dates dates) {
        TimelineLayout layout = new TimelineLayout(messages, dates);
        entries.forEach(entry -> layout.add(entry, entry == here));
        return layout.dated.size() < FEWEST ? TimelineDrawing.NONE : layout.draw();
    }

    private void add(Timeline.Entry entry, boolean here) {
        When date = entry.date();
        if (date == null) {
            hereUndated = here ? undated.size() : hereUndated;
            undated.add(entry.text());
        } else {
            hereDate = here ? date : hereDate;
            dated.add(new Dated(date, entry.text()));
        }
    }

    private TimelineDrawing draw() {
        double axisEnd = undated.isEmpty() ? WIDTH - MARGIN : apart - BEFORE_UNDATED;
        When first = dated.get(0).date();
        When last = last();
        TimeScale scale = TimeScale.of(first.first(), last.last(), MARGIN, axisEnd, dates);
        double axis = addMarks(stackDated(scale, axisEnd), stackUndated());
        addHere(scale, axis);
        return new TimelineDrawing(
                round(axis + BELOW_AXIS),
                new TimelineDrawing.Axis(
                        round(axis),
                        across(MARGIN),
                        across(axisEnd),
                        undated.isEmpty() ? 0 : across(apart),
                        scale.lines().stream()
                                .map(line -> new TimelineDrawing.Tick(across(line.x()), line.label()))
                                .toList()),
                marks,
                SHAPES.stream().filter(this::hasShape).toList(),
                new TimelineDrawing.Summary(
                        dates.when(first),
                        dates.when(last),
                        (int) dated.stream()
                                .filter(entry -> isDay(entry.date()))
                                .count(),
                        (int) dated.stream()
                                .filter(entry -> !isDay(entry.date()))
                                .count(),
                        undated.size()));
    }

    /** The date that ends last; of several, the most exact one. */
    private When last() {
        return dated.stream()
                .map(Dated::date)
                .max(Comparator.comparing(When::last).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private MarkLanes stackDated(TimeScale scale, double axisEnd) {
        MarkLanes lanes = new MarkLanes(MARGIN - DOT / 2, axisEnd + DOT / 2);
        for (int i = 0; i < dated.size(); i++) {
            When date = dated.get(i).date();
            lanes.add(i, scale.middle(date), isDay(date) ? DOT : Math.max(SHORTEST_SPAN, scale.width(date)));
        }
        return lanes;
    }

    private MarkLanes stackUndated() {
        MarkLanes lanes = new MarkLanes(apart, WIDTH - MARGIN);
        for (int i = 0; i < undated.size(); i++) {
            lanes.add(i, undatedMiddle(i), DOT);
        }
        return lanes;
    }

    /** @return how far down the axis is, with room for the highest stack above it */
    private double addMarks(MarkLanes datedLanes, MarkLanes undatedLanes) {
        double lowest = ABOVE_MARKS + Math.max(datedLanes.height(), undatedLanes.height()) - 0.5;
        datedLanes.forEach((lane, box) -> marks.add(dated(box, lowest - lane)));
        undatedLanes.forEach((lane, box) -> marks.add(undated(box, lowest - lane)));
        return lowest + 0.5 + ABOVE_AXIS;
    }

    private void addHere(TimeScale scale, double axis) {
        if (hereDate != null || hereUndated >= 0) {
            double x = hereDate == null ? undatedMiddle(hereUndated) : scale.middle(hereDate);
            marks.add(new TimelineDrawing.Mark(
                    "here", across(x), round(axis), 0, 0, messages.text("drawing.shape.here")));
        }
    }

    private boolean hasShape(String shape) {
        return marks.stream().anyMatch(mark -> mark.shape().equals(shape));
    }

    private TimelineDrawing.Mark dated(MarkLanes.Box box, double y) {
        Dated entry = dated.get(box.first());
        String when = dates.when(entry.date()).text();
        if (box.entries() > 1) {
            String until = dates.when(dated.get(box.last()).date()).text();
            return mark("several", box, y, messages.text("drawing.several", box.entries(), when, until));
        }
        return mark(isDay(entry.date()) ? "day" : "span", box, y, messages.text("drawing.entry", when, entry.text()));
    }

    private TimelineDrawing.Mark undated(MarkLanes.Box box, double y) {
        String when = messages.text("date.unknown");
        return box.entries() > 1
                ? mark("several", box, y, messages.text("drawing.several.undated", box.entries()))
                : mark("undated", box, y, messages.text("drawing.entry", when, undated.get(box.first())));
    }

    private static TimelineDrawing.Mark mark(String shape, MarkLanes.Box box, double y, String label) {
        return new TimelineDrawing.Mark(
                shape, across(box.middle()), round(y), across(box.width()), box.entries(), label);
    }

    private double undatedMiddle(int number) {
        return apart + number % UNDATED_COLUMNS + DOT / 2;
    }

    private static boolean isDay(When date) {
        return date.precision() == When.Precision.DAY;
    }

    /** As percent of the width. */
    private static double across(double x) {
        return round(100 * x / WIDTH);
    }

    private static double round(double value) {
        return Math.round(100 * value) / 100.0;
    }
}
