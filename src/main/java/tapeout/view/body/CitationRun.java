package tapeout.view.body;

import java.util.List;
import tapeout.content.BodySlot;
import tapeout.view.words.Messages;

/**
 * Citations that stand side by side in a text: {@code 2,4} or, from three numbers that follow each other, {@code 13–15}.
 * Each stays a link of its own, for the way back from its source and for its note in the margin; in a range those
 * between the ends show where they are focused.
 */
final class CitationRun {

    private static final int SHORTEST_RANGE = 3;

    private CitationRun() {}

    static String markup(List<BodySlot.Citation> citations, SourceNumbers sources, Messages messages) {
        List<BodySlot.Citation> known = citations.stream()
                .filter(citation -> sources.number(citation) > 0)
                .toList();
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < known.size(); ) {
            int end = endOfRange(known, i, sources);
            if (i > 0) {
                html.append(InlineMarkup.join(","));
            }
            if (end - i >= SHORTEST_RANGE) {
                html.append(range(known.subList(i, end), sources, messages));
                i = end;
            } else {
                html.append(sources.citation(known.get(i), messages));
                i++;
            }
        }
        return html.toString();
    }

    /** Where the numbers that follow each other end, from one of them on. */
    private static int endOfRange(List<BodySlot.Citation> known, int from, SourceNumbers sources) {
        int end = from + 1;
        while (end < known.size() && sources.number(known.get(end)) == sources.number(known.get(end - 1)) + 1) {
            end++;
        }
        return end;
    }

    private static String range(List<BodySlot.Citation> range, SourceNumbers sources, Messages messages) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < range.size(); i++) {
            html.append(i == 1 ? InlineMarkup.join("–") : "").append(sources.citation(range.get(i), messages));
        }
        return InlineMarkup.citationRange(html.toString());
    }
}
