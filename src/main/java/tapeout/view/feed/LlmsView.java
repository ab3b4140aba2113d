package tapeout.view.feed;

import java.util.List;
import tapeout.view.part.Link;

/**
 * Where language models begin. Every address is absolute.
 *
 * @param title the site's name
 * @param summary its purpose in one line; empty where it says nothing
 * @param note how its pages are read
 * @param sections what there is, the most important first
 */
public record LlmsView(String title, String summary, String note, List<Section> sections) {

    public LlmsView {
        sections = List.copyOf(sections);
    }

    /**
     * Pages under a heading.
     *
     * @param lines at least one
     */
    public record Section(String heading, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A page.
     *
     * @param says what it holds, in one line; empty where nothing says
     */
    public record Line(Link page, String says) {}
}
