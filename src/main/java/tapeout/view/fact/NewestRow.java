package tapeout.view.fact;

import java.util.List;
import tapeout.view.part.Link;
import tapeout.view.part.StatusText;
import tapeout.view.words.DateText;

/**
 * The newest of those that refer to an entity, of each status.
 *
 * @param label what they are called
 * @param lines one each, the latest first; several of one status where none of them is surely older
 */
public record NewestRow(String label, List<Line> lines) {

    public NewestRow {
        lines = List.copyOf(lines);
    }

    /**
     * One of them.
     *
     * @param entity its name and its page
     * @param status how far it has come
     * @param since when that began
     * @param note what a reader should know of it; empty where nothing
     * @param sources who says so, each with its public address where it has one
     */
    public record Line(Link entity, StatusText status, DateText since, String note, List<Link> sources) {

        public Line {
            sources = List.copyOf(sources);
        }
    }
}
