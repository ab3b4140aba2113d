package tapeout.markdown;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a line in its paragraph that no list can interrupt it with (CommonMark 0.31.2, section 5.3): an item without
 * text, and a number that is not 1. Flexmark knows this outside of items only.
 */
final class ListGuard extends BlockStarter {

    private static final int MOST_DIGITS = 9;

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
        int digits = 0;
        while (digits < line.length() && Characters.isAsciiDigit(line.charAt(digits))) {
            digits++;
        }
        if (digits > MOST_DIGITS || digits == line.length() || (digits == 0 ? "*+-" : ".)").indexOf(line.charAt(digits)) < 0) {
            return false;
        }
        int text = digits + 1;
        boolean empty = Characters.skipBlanks(line, text) == line.length();
        boolean apart = empty || Characters.isBlank(line.charAt(text));
        return apart && (empty || (digits > 0 && Integer.parseInt(line.substring(0, digits)) != 1));
    }
}
