package tapeout.view.body;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Facts of entities side by side.
 *
 * @param rows one for each fact
 * @param note the day for which they hold, and where their sources are
 */
public record Comparison(List<Row> rows, String note) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /**
     * A fact.
     *
     * @param label its name
     * @param values what it is, for each entity; a word for nothing where there is no source yet
     */
    public record Row(String label, List<String> values) {

        public Row {
            values = List.copyOf(values);
        }
    }

    /**
     * As a table, for pages, feeds and mail.
     *
     * @param heading what is said above it; empty for nothing
     * @param heads a link to each entity
     */
    String markup(String heading, List<String> heads) {
        return "<figure class=\"comparison\">\n"
                + (heading.isEmpty() ? "" : "<figcaption>" + InlineMarkup.escape(heading) + "</figcaption>\n")
                + "<table>\n<thead>\n<tr><td></td>"
                + heads.stream()
                        .map(head -> "<th scope=\"col\">" + head + "</th>")
                        .collect(Collectors.joining())
                + "</tr>\n</thead>\n<tbody>\n"
                + rows.stream().map(Comparison::markup).collect(Collectors.joining())
                + "</tbody>\n</table>\n<p><small>" + InlineMarkup.escape(note) + "</small></p>\n</figure>";
    }

    private static String markup(Row row) {
        return "<tr><th scope=\"row\">" + InlineMarkup.escape(row.label()) + "</th>"
                + row.values().stream()
                        .map(value -> "<td>" + InlineMarkup.escape(value) + "</td>")
                        .collect(Collectors.joining())
                + "</tr>\n";
    }
}
