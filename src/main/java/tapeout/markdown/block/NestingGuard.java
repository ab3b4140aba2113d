package tapeout.markdown.block;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.syntax.Bounds;
import tapeout.markdown.syntax.TooComplexException;

/** Starts no block, but is asked before every block starts and so sees how deep they lie within each other. */
final class NestingGuard extends BlockStarter {

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getActiveBlockParsers().size() > Bounds.BLOCK_DEPTH) {
            throw new TooComplexException(
                    state.getLineStart(), "nests more than " + Bounds.BLOCK_DEPTH + " quotes and lists here");
        }
        return BlockStart.none();
    }
}
