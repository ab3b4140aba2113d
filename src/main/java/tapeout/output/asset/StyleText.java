package tapeout.output.asset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceText;

/**
 * A style sheet and where it refers to other files.
 *
 * @param source its text
 * @param references in the order of the text, imports and addresses
 */
record StyleText(SourceText source, List<Reference> references) {

    StyleText {
        references = List.copyOf(references);
    }

    /** A part of the text that names another file. */
    sealed interface Reference {
        /** Offset of its first character. */
        int start();

        /** Offset behind its last character. */
        int end();

        /** What it names, without quotes and escapes. */
        String url();
    }

    /** A {@code url(…)}. */
    record Address(int start, int end, String url) implements Reference {}

    /**
     * An {@code @import …;}.
     *
     * @param layer the layer's name; empty for one without a name; null for none
     * @param supports the condition in {@code supports(…)}, or empty
     * @param media the media query list, or empty
     * @param late whether rules come before it, so that browsers ignore it
     */
    record Import(int start, int end, String url, @Nullable String layer, String supports, String media, boolean late)
            implements Reference {}
}
