package tapeout.view.chart;

import java.util.List;
import tapeout.view.part.Link;

/**
 * A chart: a drawing, what its looks mean, and a table that says the same. Places across are percent of its width, places
 * down are heights of its text, from the top left corner: it can be shown at any width of at least {@value #NARROWEST}
 * heights of its text, and its text keeps its size. No label touches another, at whatever such width.
 *
 * @param texts its anchor and what readers see of it
 * @param drawing the drawing
 * @param key what its looks mean
 * @param left what it does not draw, as nothing is known of it
 * @param table the same as a table
 */
public record Chart(Texts texts, Drawing drawing, List<Key> key, List<Link> left, Table table) {

    /** The least width at which it can be shown, in heights of its text: a telephone's. */
    public static final int NARROWEST = 22;

    /** From this width on, labels are shown that have no room on a telephone. */
    public static final int WIDE = 44;

    public Chart {
        key = List.copyOf(key);
        left = List.copyOf(left);
    }

    /** The same chart with what it does not draw. */
    public Chart leaving(List<Link> others) {
        return new Chart(texts, drawing, key, others, table);
    }

    /**
     * What readers see of a chart.
     *
     * @param id its anchor, unique on the page
     * @param heading its heading
     * @param says what it shows, one sentence
     * @param axes what its axes are; empty where the labels say that
     */
    public record Texts(String id, String heading, String says, String axes) {}

    /**
     * The drawing of a chart.
     *
     * @param height its height
     * @param areas what is filled, the lowest first
     * @param lines the scale and what spreads between two values
     * @param marks one for each value
     * @param labels what is written
     */
    public record Drawing(double height, List<Area> areas, List<Line> lines, List<Mark> marks, List<Label> labels) {

        public Drawing {
            areas = List.copyOf(areas);
            lines = List.copyOf(lines);
            marks = List.copyOf(marks);
            labels = List.copyOf(labels);
        }
    }

    /**
     * A rectangle.
     *
     * @param look how it is filled
     * @param title what it stands for; empty where its place says that
     */
    public record Area(double x, double y, double width, double height, String look, String title) {}

    /**
     * A line from one place to another.
     *
     * @param look how it is drawn
     */
    public record Line(double fromX, double fromY, double toX, double toY, String look) {}

    /**
     * A mark around a place.
     *
     * @param shape what it looks like
     * @param title what it stands for
     */
    public record Mark(double x, double y, String shape, String title) {}

    /**
     * A text beside a place.
     *
     * @param y where the letters stand
     * @param shift how far to the right of the place, in heights of the text; less than 0 for the left
     * @param anchor which part of the text is there: {@code start}, {@code middle} or {@code end}
     * @param look how it is written
     * @param wide whether it is shown only where the chart is at least {@value #WIDE} wide
     */
    public record Label(double x, double y, double shift, String anchor, String text, String look, boolean wide) {}

    /**
     * What a look means.
     *
     * @param kind what has the look: {@code area} or {@code mark}
     * @param look the look of an area, or the shape of a mark
     * @param text what it means
     * @param links where to read more
     */
    public record Key(String kind, String look, String text, List<Link> links) {

        public Key {
            links = List.copyOf(links);
        }
    }

    /** Rows under heads; the first cell of each row names it. */
    public record Table(List<String> heads, List<Row> rows) {

        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param name what it tells of
     * @param cells under each head but the first
     */
    public record Row(Link name, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
