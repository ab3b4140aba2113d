package tapeout.markdown.block;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.syntax.Characters;

/** Thematic breaks (CommonMark 0.31.2, section 4.1); Flexmark's own expression overflows the stack on a long line. */
final class BreakStarter extends BlockStarter {

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        return isBreak(rest(state))
                ? BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
                        .atIndex(line.length())
                : BlockStart.none();
    }

    /** Whether a line is one, from its first character that is no blank on. */
    static boolean isBreak(String line) {
        if (line.isEmpty() || "*-_".indexOf(line.charAt(0)) < 0) {
            return false;
        }
        char mark = line.charAt(0);
        int marks = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == mark) {
                marks++;
            } else if (!Characters.isBlank(c)) {
                return false;
            }
        }
        return marks >= 3;
    }
}
