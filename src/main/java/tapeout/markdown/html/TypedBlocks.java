package tapeout.markdown.html;

import org.jspecify.annotations.Nullable;
import tapeout.content.block.BlockReader;
import tapeout.content.block.TypedBlock;
import tapeout.problem.DidYouMean;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/**
 * What reads the typed blocks of one body.
 *
 * @param reader knows the kinds
 * @param problems takes what is wrong in them
 */
public record TypedBlocks(BlockReader reader, Problems problems) {

    boolean knows(String kind) {
        return reader.knows(kind);
    }

    /** The kind that was probably meant by a word behind a fence that holds keys; null if none was. */
    @Nullable
    String meant(String word) {
        return DidYouMean.nearest(word, reader.names()).orElse(null);
    }

    @Nullable
    TypedBlock read(String kind, String yaml, SourceLocation start) {
        return reader.read(kind, yaml, start, problems);
    }
}
