package tapeout.markdown.block;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.inline.InlineReader;
import tapeout.markdown.syntax.Bounds;
import tapeout.markdown.syntax.TooComplexException;

/** Takes the lines of one table, with bars or without, until a blank one or one that starts another block. */
final class TableReader extends AbstractBlockParser {

    private final TableBlock block = new TableBlock();
    private final BasedSequence header;
    private final List<TableCell.@Nullable Alignment> columns;
    private final List<BasedSequence> lines = new ArrayList<>();
    private boolean dashesTaken;
    private long emptyCells;

    /** @param columns the alignment of each; null where a column has none */
    TableReader(BasedSequence header, List<TableCell.@Nullable Alignment> columns) {
        this.header = header;
        this.columns = columns;
    }

    @Override
    public TableBlock getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return state.isBlank() || BlockStarts.isOne(state)
                ? BlockContinue.none()
                : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (dashesTaken) {
            lines.add(line);
        }
        dashesTaken = true;
    }

    @Override
    public void closeBlock(ParserState state) {
        BasedSequence last = lines.isEmpty() ? header : lines.get(lines.size() - 1);
        block.setChars(header.baseSubSequence(header.getStartOffset(), last.getEndOffset()));
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        InlineReader reader = (InlineReader) inlines;
        TableHead head = new TableHead(header);
        head.appendChild(row(header, reader, true));
        block.appendChild(head);
        TableBody body = new TableBody();
        for (BasedSequence line : lines) {
            body.appendChild(row(line, reader, false));
        }
        if (body.getFirstChild() != null) {
            body.setCharsFromContent();
            block.appendChild(body);
        }
    }

    private TableRow row(BasedSequence line, InlineReader reader, boolean heads) {
        List<TableCell> cells = reader.cells().read(line, new TableRow());
        TableRow row = cells.stream()
                .skip(columns.size())
                .map(TableCell::getFirstChild)
                .filter(Objects::nonNull)
                .findFirst()
                .<TableRow>map(lost -> new CutRow(line, lost.getStartOffset()))
                .orElseGet(() -> new TableRow(line));
        for (int i = 0; i < columns.size(); i++) {
            TableCell cell = i < cells.size() ? cells.get(i) : new TableCell();
            cell.setHeader(heads);
            cell.setAlignment(columns.get(i));
            row.appendChild(cell);
        }
        emptyCells += Math.max(0, columns.size() - cells.size());
        if (emptyCells > Bounds.emptyCells(block.getTextLength())) {
            throw new TooComplexException(line.getStartOffset(), "has a table of rows that are much too short here");
        }
        return row;
    }
}
