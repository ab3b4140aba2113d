package tapeout.view.drawing;

import java.util.List;
import tapeout.view.words.DateText;

/**
 * A timeline as a drawing: an overview of the list beside which it stands. Places across are percent of its width, places
 * down are heights of its text, from the top left corner; so it can be shown at any width of at least {@value #NARROWEST}
 * heights of its text, and its text keeps its size. At that width and above no mark touches another.
 *
 * @param height its height
 * @param axis its axis
 * @param marks what happened, from the lowest lane up, in each lane from left to right
 * @param shapes the shapes of its marks, each once, in the order of the legend
 * @param summary the same in numbers
 */
public record TimelineDrawing(double height, Axis axis, List<Mark> marks, List<String> shapes, Summary summary) {

    /** The least width at which it can be shown, in heights of its text. */
    public static final int NARROWEST = 38;

    /** Nothing to draw. */
    public static final TimelineDrawing NONE =
            new TimelineDrawing(0, new Axis(0, 0, 0, 0, List.of()), List.of(), List.of(), Summary.NONE);

    public TimelineDrawing {
        marks = List.copyOf(marks);
        shapes = List.copyOf(shapes);
    }

    /**
     * The axis.
     *
     * @param y how far down it is
     * @param from where it starts
     * @param to where it ends
     * @param undated where the label of what has no date stands; 0 where all have one
     * @param ticks the scale, from left to right
     */
    public record Axis(double y, double from, double to, double undated, List<Tick> ticks) {

        public Axis {
            ticks = List.copyOf(ticks);
        }
    }

    /**
     * What is drawn, in numbers.
     *
     * @param first when the first of its entries happened
     * @param last when the last of them happened
     * @param exact how many entries have a day
     * @param vague how many have a month, a quarter or a year
     * @param unknown how many have no date
     */
    public record Summary(DateText first, DateText last, int exact, int vague, int unknown) {

        /** Of no entry. */
        public static final Summary NONE = new Summary(DateText.NONE, DateText.NONE, 0, 0, 0);
    }

    /**
     * A line of the scale, with its label to the right.
     *
     * @param x how far across
     * @param label the year, or the month and the year; empty where there is no room for it
     */
    public record Tick(double x, String label) {}

    /**
     * One mark.
     *
     * @param shape {@code day} for an entry with a day; {@code span} for one with a month, a quarter or a year; {@code
     *     undated} for one without a date; {@code several} for more entries than there is room for; {@code here} below the
     *     entry of the page that it stands on
     * @param x its middle across
     * @param y its middle down
     * @param width how wide it is; 0 for {@code here}
     * @param entries how many it stands for; 0 for {@code here}
     * @param label when, and what happened
     */
    public record Mark(String shape, double x, double y, double width, int entries, String label) {}

    public boolean present() {
        return !marks.isEmpty();
    }
}
