package tapeout.markdown.block;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.syntax.Characters;

/**
 * Keeps a line in its paragraph that no list can interrupt it with (CommonMark 0.31.2, section 5.3): an item without
 * text, and a number that is not 1. Flexmark knows this outside of items only.
 */
final class ListGuard extends BlockStarter {

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BlockParser paragraph = matched.getBlockParser();
        boolean within = paragraph.isParagraphParser() && state.getActiveBlockParser() == paragraph;
        // Put back in its own place the paragraph goes on, and nobody is asked further.
        return within && state.getIndent() < CODE_INDENT && isKept(rest(state))
                ? BlockStart.of(paragraph).atIndex(state.getNextNonSpaceIndex()).replaceActiveBlockParser()
                : BlockStart.none();
    }

    private static boolean isKept(String line) {
        int text = BlockStarts.itemText(line);
        if (text < 0) {
            return false;
        }
        boolean empty = Characters.skipBlanks(line, text) == line.length();
        int digits = BlockStarts.digits(line);
        return empty || (digits > 0 && Integer.parseInt(line.substring(0, digits)) != 1);
    }
}
