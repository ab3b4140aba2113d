package tapeout.markdown.block;

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
        String text = rest(state);
        if (!isFence(text)) {
            return BlockStart.none();
        }
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        char mark = text.charAt(0);
        int end = start + length(text);
        FencedCodeBlockParser parser =
                new FencedCodeBlockParser(state.getProperties(), mark, end - start, state.getIndent(), start);
        ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(start, end));
        return BlockStart.of(parser).atIndex(end);
    }

    /** Whether a line opens a fence, from its first character that is no blank on. */
    static boolean isFence(String line) {
        if (!line.startsWith("`") && !line.startsWith("~")) {
            return false;
        }
        int length = length(line);
        return length >= SHORTEST && (line.charAt(0) == '~' || line.indexOf('`', length) < 0);
    }

    private static int length(String line) {
        int end = 1;
        while (end < line.length() && line.charAt(end) == line.charAt(0)) {
            end++;
        }
        return end;
    }
}
