package tapeout.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import org.jspecify.annotations.Nullable;

/** Holds the blocks of one footnote: its first line and what follows indented by four columns. */
final class FootnoteReader extends AbstractBlockParser {

    private final FootnoteDefinition block;

    FootnoteReader(FootnoteDefinition block) {
        this.block = block;
    }

    @Override
    public FootnoteDefinition getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= BlockStarter.CODE_INDENT
                ? BlockContinue.atColumn(state.getColumn() + BlockStarter.CODE_INDENT)
                : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }
}
