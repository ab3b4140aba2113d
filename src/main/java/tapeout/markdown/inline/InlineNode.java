package tapeout.markdown.inline;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An inline of ours in Flexmark's tree. Its characters tell where it stands; its value is its own. */
abstract class InlineNode extends Node {

    @Override
    public final BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
