package tapeout.markdown.inline;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cells of one row of a table: its bars part them only where they stand in no code and behind no backslash. */
public final class Cells {

    private final InlineReader reader;

    /** Those of the row that is read, the last one still open; null while no row is read. */
    private @Nullable List<TableCell> read;

    Cells(InlineReader reader) {
        this.reader = reader;
    }

    /** How many a row has. */
    public int count(BasedSequence row) {
        return read(row, new TableRow()).size();
    }

    /** Reads a row and takes it apart at its bars. */
    public List<TableCell> read(BasedSequence row, Node into) {
        List<TableCell> cells = new ArrayList<>();
        read = cells;
        reader.parse(row, into);
        read = null;
        if (into.getFirstChild() != null) {
            cells.add(cell(into));
        }
        return cells;
    }

    /** Whether what is read is a row. */
    boolean areRead() {
        return read != null;
    }

    /** Makes a cell of what was read of the row since the last one. */
    void end(Node row) {
        Objects.requireNonNull(read).add(cell(row));
    }

    private static TableCell cell(Node row) {
        TableCell cell = new TableCell();
        cell.takeChildren(row);
        return cell;
    }
}
