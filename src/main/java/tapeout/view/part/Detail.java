package tapeout.view.part;

import java.util.List;
import tapeout.view.words.DateText;

/**
 * A label and a value beside the text of a page.
 *
 * @param label what is said
 * @param form {@code text}, {@code link}, {@code away} for a link out of the site, or {@code date}
 * @param values what it is, one or several; none for a date
 * @param date the date; none for any other form
 */
public record Detail(String label, String form, List<Link> values, DateText date) {

    public Detail {
        values = List.copyOf(values);
    }

    public static Detail text(String label, String text) {
        return new Detail(label, "text", List.of(Link.text(text)), DateText.NONE);
    }

    public static Detail links(String label, List<Link> links) {
        return new Detail(label, "link", links, DateText.NONE);
    }

    public static Detail away(String label, Link link) {
        return new Detail(label, "away", List.of(link), DateText.NONE);
    }

    public static Detail date(String label, DateText date) {
        return new Detail(label, "date", List.of(), date);
    }
}
