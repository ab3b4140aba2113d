package tapeout.markdown.block;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.syntax.Characters;

/** Footnote definitions. Flexmark's module takes everything up to the last {@code ]:} of the line for the label. */
final class FootnoteStarter extends BlockStarter {

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        String label = startsWith(state, '[') ? label(rest(state)) : null;
        if (label == null) {
            return BlockStart.none();
        }
        int start = state.getNextNonSpaceIndex();
        int text = start + label.length() + "[^]:".length();
        FootnoteDefinition block = new FootnoteDefinition(label, state.getLine().subSequence(start, text));
        // However far the text is moved to the right for its looks, it is text.
        return BlockStart.of(new FootnoteReader(block)).atIndex(Characters.skipBlanks(state.getLine(), text));
    }

    /** The label of the footnote that a line starts to define; null if it does not. */
    static @Nullable String label(String line) {
        int end = line.startsWith("[^") ? line.indexOf(']') : -1;
        if (end < 3 || !line.startsWith(":", end + 1)) {
            return null;
        }
        String label = line.substring(2, end);
        return label.chars().noneMatch(c -> Character.isWhitespace(c) || c == '[') ? label : null;
    }
}
