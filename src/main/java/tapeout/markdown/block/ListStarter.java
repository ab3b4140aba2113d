package tapeout.markdown.block;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;

/**
 * Flexmark's lists with boxes to tick. One option of Flexmark asks for a space behind a box, so that {@code [x](address)}
 * stays a link, and behind the marker of an item that has no text, which needs none: only what reads boxes gets it.
 */
final class ListStarter extends ListBlockParser.Factory {

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return super.apply(new MutableDataSet(options).set(Parser.LISTS_ITEM_MARKER_SPACE, true));
    }
}
