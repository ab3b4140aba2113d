package tapeout.view.body;

import java.util.List;
import tapeout.view.part.SourceView;

/**
 * A text with the sources that it cites.
 *
 * @param text the text; nothing where there is none
 * @param sources what it cites
 */
public record CitedText(Prose text, List<SourceView> sources) {

    /** No text. */
    public static final CitedText NONE = new CitedText(Prose.NONE, List.of());

    public CitedText {
        sources = List.copyOf(sources);
    }
}
