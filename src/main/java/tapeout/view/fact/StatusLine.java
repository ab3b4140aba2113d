package tapeout.view.fact;

import java.util.List;
import tapeout.view.part.SourceLink;
import tapeout.view.part.StatusText;
import tapeout.view.words.DateText;

/**
 * How far an entity has come, as a fact says it.
 *
 * @param status what is said; nothing where that is not known
 * @param since the day on which that began; none where the entity's type or its facts do not tell
 * @param asOf the day for which it is said; none where not stated
 * @param note what a reader should know of it; empty where nothing
 * @param sources what it rests on, and what the day rests on
 */
public record StatusLine(StatusText status, DateText since, DateText asOf, String note, List<SourceLink> sources) {

    /** Nothing is said of it. */
    public static final StatusLine NONE = new StatusLine(StatusText.NONE, DateText.NONE, DateText.NONE, "", List.of());

    public StatusLine {
        sources = List.copyOf(sources);
    }
}
