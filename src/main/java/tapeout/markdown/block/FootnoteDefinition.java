package tapeout.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [^label]: text}, and the indented blocks that follow. */
public final class FootnoteDefinition extends Block {

    private final String label;
    private final BasedSequence marker;

    /** @param marker the label with its brackets and colon, where it stands */
    FootnoteDefinition(String label, BasedSequence marker) {
        this.label = label;
        this.marker = marker;
    }

    public String label() {
        return label;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {marker};
    }
}
