package tapeout.view.body;

import java.util.SortedSet;
import tapeout.view.part.SourceLink;

/**
 * The small pieces of HTML that fill the slots of a body; the style sheet knows them by these classes. Every text is
 * escaped here.
 */
public final class InlineMarkup {

    private InlineMarkup() {}

    /**
     * A numbered link to a source. On a wide screen the first citation of a source shows its note in the margin.
     *
     * @param source the source
     * @param anchor the link's own id, for the way back: {@code cite_hf_1}
     * @param note publisher and title
     * @param first whether it is the page's first citation of this source
     */
    public static String citation(SourceLink source, String anchor, String note, boolean first) {
        return "<a class=\"citation" + (first ? " citation-first" : "") + "\" id=\"" + escape(anchor) + "\" href=\""
                + escape(source.href()) + "\"><span class=\"citation-number\">" + source.number()
                + "</span><span class=\"citation-note\" data-number=\"" + source.number() + "\"> " + escape(note)
                + "</span></a>";
    }

    /**
     * Citations that stand side by side, where no style sheet sets them: {@code [1], [3]–[5]}. Brackets and separators
     * keep two numbers from reading as one.
     *
     * @param numbers of the sources that are cited
     */
    static String bracketed(SortedSet<Integer> numbers) {
        if (numbers.isEmpty()) {
            return "";
        }
        StringBuilder marks = new StringBuilder("<sup>");
        int first = numbers.first();
        int last = first;
        for (int number : numbers.tailSet(first + 1)) {
            if (number > last + 1) {
                range(marks, first, last).append(", ");
                first = number;
            }
            last = number;
        }
        return range(marks, first, last).append("</sup>").toString();
    }

    private static StringBuilder range(StringBuilder marks, int first, int last) {
        marks.append('[').append(first).append(']');
        return first == last
                ? marks
                : marks.append(last == first + 1 ? ", " : "–")
                        .append('[')
                        .append(last)
                        .append(']');
    }

    /**
     * A link that leaves the site; only its text where there is no address.
     *
     * @param href an absolute address, or empty
     * @param text what it says
     */
    static String outward(String href, String text) {
        return href.isEmpty() ? escape(text) : "<a href=\"" + escape(href) + "\">" + escape(text) + "</a>";
    }

    /**
     * What stands between two numbers side by side; screen readers tell them apart without it.
     *
     * @param sign a comma or a dash
     */
    static String join(String sign) {
        return "<span class=\"citation-join\" aria-hidden=\"true\">" + sign + "</span>";
    }

    /**
     * Citations of three or more sources that follow each other; the first and the last of them show.
     *
     * @param links the citations, with a sign between the first and the second
     */
    static String citationRange(String links) {
        return "<span class=\"citation-range\">" + links + "</span>";
    }

    /**
     * A link to an entity, topic or story.
     *
     * @param href its page
     * @param text what the link says
     */
    public static String entity(String href, String text) {
        return "<a class=\"entity-link\" href=\"" + escape(href) + "\">" + escape(text) + "</a>";
    }

    /**
     * A mark below the heading of a part that was corrected.
     *
     * @param href the note that says what was wrong
     * @param text what the mark says
     */
    public static String correctionMark(String href, String text) {
        return "\n<p class=\"correction-mark\"><a href=\"" + escape(href) + "\">" + escape(text) + "</a></p>";
    }

    /** The text with the five characters escaped that HTML gives a meaning; fit for text and for quoted attributes. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
