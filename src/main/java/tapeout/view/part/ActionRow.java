package tapeout.view.part;

import java.util.List;
import tapeout.view.words.DateText;

/**
 * A step in the life of an entity.
 *
 * @param date when
 * @param action which step, as readers see it
 * @param text one line
 * @param citation where it is published; empty where not known
 * @param days its last day and its deadline, as far as it has them, each with what it is
 * @param deciding whether it is the one that decides how the entity stands today
 * @param last whether it is the last that has happened
 * @param sources what it rests on
 */
public record ActionRow(
        DateText date,
        String action,
        String text,
        String citation,
        List<Detail> days,
        boolean deciding,
        boolean last,
        List<SourceLink> sources) {

    public ActionRow {
        days = List.copyOf(days);
        sources = List.copyOf(sources);
    }
}
