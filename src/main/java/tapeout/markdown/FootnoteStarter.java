package tapeout.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Footnote definitions. Flexmark's module takes everything up to the last {@code ]:} of the line for the label. */
final class FootnoteStarter extends BlockStarter {

    private static final int LONGEST_LABEL = 200;

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (!startsWith(state, '[')) {
            return BlockStart.none();
        }
        String line = rest(state);
        int end = line.startsWith("[^") ? line.indexOf(']') : -1;
        if (end < 3 || end > LONGEST_LABEL || !line.startsWith(":", end + 1)) {
            return BlockStart.none();
        }
        String label = line.substring(2, end);
        boolean isLabel = label.chars().noneMatch(c -> Character.isWhitespace(c) || c == '[');
        if (!isLabel) {
            return BlockStart.none();
        }
        int start = state.getNextNonSpaceIndex();
        int text = start + end + 2;
        FootnoteDefinition block = new FootnoteDefinition(label, state.getLine().subSequence(start, text));
        // However far the text is moved to the right for its looks, it is text.
        return BlockStart.of(new FootnoteReader(block)).atIndex(Characters.skipBlanks(state.getLine(), text));
    }
}
