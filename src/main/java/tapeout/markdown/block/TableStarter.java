package tapeout.markdown.block;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.inline.InlineReader;
import tapeout.markdown.syntax.Bounds;
import tapeout.markdown.syntax.Characters;
import tapeout.markdown.syntax.TooComplexException;

/**
 * Tables (GitHub Flavored Markdown 0.29, section 4.10): a row of dashes makes one of the line of a paragraph before it if
 * that has as many cells; the lines above stay a paragraph. Flexmark's module wants the whole paragraph to be the table,
 * compiles its expression for each document, and overflows the stack on long rows.
 */
final class TableStarter extends BlockStarter {

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BlockParser paragraph = matched.getBlockParser();
        boolean within = paragraph.isParagraphParser() && state.getActiveBlockParser() == paragraph;
        if (!within || state.getIndent() >= CODE_INDENT || !isDashes(rest(state))) {
            return BlockStart.none();
        }
        List<BasedSequence> lines = matched.getParagraphLines();
        int above = lines.size() - 1;
        BasedSequence header = lines.get(above);
        checkColumns(header);
        checkColumns(state.getLine());
        List<TableCell.@Nullable Alignment> columns = columns(rest(state).strip());
        if (((InlineReader) state.getInlineParser()).cells().count(header) != columns.size()) {
            return BlockStart.none();
        }
        List<BlockParser> blocks = new ArrayList<>();
        if (above > 0) {
            ParagraphParser text = new ParagraphParser();
            text.getBlockContent()
                    .addAll(
                            lines.subList(0, above),
                            matched.getParagraphEolLengths().subList(0, above));
            blocks.add(text);
        }
        blocks.add(new TableReader(header, columns));
        return BlockStart.of(blocks.toArray(new BlockParser[0]))
                .atIndex(state.getLine().length())
                .replaceActiveBlockParser();
    }

    private static void checkColumns(BasedSequence row) {
        int bars = 0;
        for (int at = row.indexOf('|'); at >= 0; at = row.indexOf('|', at + 1)) {
            bars++;
        }
        if (bars > Bounds.TABLE_COLUMNS) {
            throw new TooComplexException(
                    row.getStartOffset(), "has a table row of more than " + Bounds.TABLE_COLUMNS + " cells here");
        }
    }

    /** Whether a line is a row of dashes that is no heading's underline; a dash and a blank start a list. */
    private static boolean isDashes(String line) {
        String row = line.strip();
        return row.indexOf('-') >= 0
                && (row.indexOf('|') >= 0 || row.indexOf(':') >= 0)
                && !(row.startsWith("-") && row.length() > 1 && Characters.isBlank(row.charAt(1)))
                && columns(row).size() > 0;
    }

    /** The alignment of each column, null where it has none; empty if the line is no row of dashes. */
    private static List<TableCell.@Nullable Alignment> columns(String row) {
        int from = row.startsWith("|") ? 1 : 0;
        int to = row.length() > from && row.endsWith("|") ? row.length() - 1 : row.length();
        List<TableCell.@Nullable Alignment> columns = new ArrayList<>();
        for (String cell : row.substring(from, to).split("\\|", -1)) {
            String dashes = cell.strip();
            boolean left = dashes.startsWith(":");
            boolean right = dashes.length() > 1 && dashes.endsWith(":");
            String line = dashes.substring(left ? 1 : 0, right ? dashes.length() - 1 : dashes.length());
            if (line.isEmpty() || line.chars().anyMatch(c -> c != '-')) {
                return List.of();
            }
            columns.add(alignment(left, right));
        }
        return columns;
    }

    private static TableCell.@Nullable Alignment alignment(boolean left, boolean right) {
        if (left) {
            return right ? TableCell.Alignment.CENTER : TableCell.Alignment.LEFT;
        }
        return right ? TableCell.Alignment.RIGHT : null;
    }
}
