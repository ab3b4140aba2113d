package tapeout.content.block;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/** Reads the keys of typed blocks. Implementations are immutable. */
public interface BlockReader {

    /** Knows no kind: every fence is code. */
    BlockReader NONE = new BlockReader() {
        @Override
        public Collection<String> names() {
            return List.of();
        }

        @Override
        public boolean knows(String kind) {
            return false;
        }

        @Override
        public @Nullable TypedBlock read(String kind, String yaml, SourceLocation start, Problems problems) {
            return null;
        }
    };

    /** The kinds of block that it knows, in the order of documentation. */
    Collection<String> names();

    /** Whether the word behind a fence is a kind of block. */
    boolean knows(String kind);

    /**
     * Reads a block.
     *
     * @param yaml its keys; each line as far to the right as in the file
     * @param start the first column of the line on which they start
     * @param problems takes what is wrong
     * @return null if something is missing or wrong
     */
    @Nullable
    TypedBlock read(String kind, String yaml, SourceLocation start, Problems problems);
}
