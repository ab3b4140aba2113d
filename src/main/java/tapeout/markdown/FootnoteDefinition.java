package tapeout.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [^label]: text}, and the indented blocks that follow. */
final class FootnoteDefinition extends Block {

    private final String label;

    FootnoteDefinition(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
