package tapeout.view.body;

import java.util.List;
import java.util.stream.Collectors;
import tapeout.view.chart.Chart;
import tapeout.view.part.Markup;

/**
 * A body as a page shows it: HTML, with charts where the text has them. Templates print it as a whole; each chart is made
 * by a template of its own.
 *
 * @param parts in order
 */
public record Prose(List<Part> parts) {

    /** Nothing. */
    public static final Prose NONE = new Prose(List.of());

    public Prose {
        parts = List.copyOf(parts);
    }

    /** HTML, or a chart: one of the two is empty. */
    public record Part(Markup markup, List<Chart> charts) {

        public Part {
            charts = List.copyOf(charts);
        }
    }

    /** Whether there is anything. */
    public boolean present() {
        return !parts.isEmpty();
    }

    /** Its HTML alone, without the charts. */
    public String html() {
        return parts.stream().map(part -> part.markup().html()).collect(Collectors.joining());
    }
}
