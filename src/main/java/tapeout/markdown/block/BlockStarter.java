package tapeout.markdown.block;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import tapeout.markdown.syntax.Characters;

/**
 * Recognises the first line of one kind of block. One object serves all documents; those registered first are asked
 * first, and all of ours before Flexmark's own.
 */
abstract class BlockStarter implements CustomBlockParserFactory, BlockParserFactory {

    /** From how many columns on an indented line is code. */
    static final int CODE_INDENT = 4;

    @Override
    public final BlockParserFactory apply(DataHolder options) {
        return this;
    }

    @Override
    public final Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public final Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    public final boolean affectsGlobalScope() {
        return false;
    }

    /** The line from its first character that is neither space nor tab on; empty if it is indented as code. */
    static String rest(ParserState state) {
        return state.getIndent() >= CODE_INDENT
                ? ""
                : Characters.string(state.getLine().subSequence(state.getNextNonSpaceIndex()));
    }

    /** Whether the line's first character that is neither space nor tab is this one and the line is not indented as code. */
    static boolean startsWith(ParserState state, char c) {
        int first = state.getNextNonSpaceIndex();
        return state.getIndent() < CODE_INDENT
                && first < state.getLine().length()
                && state.getLine().charAt(first) == c;
    }
}
