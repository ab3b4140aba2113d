package tapeout.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Opening code fences (CommonMark 0.31.2, section 4.5); Flexmark's own allows no tilde after tildes. */
final class FenceStarter extends BlockStarter {

    private static final int SHORTEST = 3;

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (!startsWith(state, '`') && !startsWith(state, '~')) {
            return BlockStart.none();
        }
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        char mark = line.charAt(start);
        int end = start;
        while (end < line.length() && line.charAt(end) == mark) {
            end++;
        }
        if (end - start < SHORTEST || (mark == '`' && line.indexOf('`', end) >= 0)) {
            return BlockStart.none();
        }
        FencedCodeBlockParser parser =
                new FencedCodeBlockParser(state.getProperties(), mark, end - start, state.getIndent(), start);
        ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(start, end));
        return BlockStart.of(parser).atIndex(end);
    }
}
