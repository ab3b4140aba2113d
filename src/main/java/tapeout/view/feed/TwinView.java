package tapeout.view.feed;

import java.util.List;
import tapeout.view.part.Link;
import tapeout.view.part.Markup;

/**
 * What a page says, for programs that read Markdown. Every address is absolute.
 *
 * @param title what it is called
 * @param href the page
 * @param summary one or two sentences; empty where none
 * @param details what stands beside its text, by label
 * @param body its text, with citations in brackets; none where it has none
 * @param sections what comes after it
 */
public record TwinView(
        String title, String href, String summary, List<Item> details, Markup body, List<Section> sections) {

    public TwinView {
        details = List.copyOf(details);
        sections = List.copyOf(sections);
    }

    /**
     * A list under a heading.
     *
     * @param numbered whether others refer to the numbers of its items
     * @param items at least one
     */
    public record Section(String heading, boolean numbered, List<Item> items) {

        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * A line.
     *
     * @param label what it tells; empty where that goes without saying
     * @param parts one after the other, links or plain texts
     */
    public record Item(String label, List<Link> parts) {

        public Item {
            parts = List.copyOf(parts);
        }
    }
}
