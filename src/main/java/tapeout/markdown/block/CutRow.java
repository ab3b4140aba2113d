package tapeout.markdown.block;

import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A row of a table with more cells than its header: what stands in the others is not shown. */
public final class CutRow extends TableRow {

    private final int lost;

    /** @param lost the offset in the body of the first character that is not shown */
    CutRow(BasedSequence line, int lost) {
        super(line);
        this.lost = lost;
    }

    /** The offset in the body of the first character that is not shown. */
    public int lost() {
        return lost;
    }
}
