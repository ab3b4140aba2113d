package tapeout.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.block.NumberTable;
import tapeout.csv.CsvRows;
import tapeout.problem.BlockProblems;
import tapeout.problem.FileProblems;
import tapeout.problem.LinkProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceDecoder;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/**
 * A CSV file whose numbers a text shows: a column of names, then columns of numbers.
 *
 * @param table null if there is no chart in it
 * @param problems everything that is wrong in it
 */
record NumberFile(@Nullable NumberTable table, List<Problem> problems) {

    private static final long MOST_BYTES = 1 << 20;

    /** What has room on a telephone, and looks that are told apart in grey. */
    private static final int MOST_ROWS = 40;

    private static final int MOST_COLUMNS = 4;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,9})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[,'’  ]\\d{3})+(?:\\.\\d+)?");

    NumberFile {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @param name its path relative to the source folder
     */
    static NumberFile read(String name, Path file) {
        Problems problems = new Problems();
        FileProblems mistakes = new FileProblems(problems);
        NumberTable table = null;
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                mistakes.tooLarge(name, size, MOST_BYTES);
            } else {
                SourceText source = SourceDecoder.decode(name, Files.readAllBytes(file), mistakes);
                table = source == null ? null : table(source, new LinkProblems(problems).ofBlocks());
            }
        } catch (IOException e) {
            mistakes.unreadable(name, e);
        }
        List<Problem> found = problems.sorted();
        return new NumberFile(found.isEmpty() ? table : null, found);
    }

    private static @Nullable NumberTable table(SourceText source, BlockProblems problems) {
        List<SourceLocation> unread = new ArrayList<>();
        CsvRows csv = CsvRows.read(source, (at, why) -> {
            problems.chartData(at, why, "Mend it here.");
            unread.add(at);
        });
        if (csv == null) {
            return null;
        }
        int columns = csv.names().size() - 1;
        if (columns < 1 || columns > MOST_COLUMNS) {
            problems.chartData(
                    csv.names().get(0).at(),
                    "it has " + (columns == 1 ? "1 column" : columns + " columns") + " of numbers",
                    "Let a column of names stand first, then 1 to " + MOST_COLUMNS + " of numbers.");
        }
        boolean none = csv.rows().isEmpty() && unread.isEmpty() && columns > 0;
        if (none || csv.rows().size() > MOST_ROWS) {
            problems.chartData(
                    csv.names().get(0).at(),
                    "it has " + (none ? "no" : csv.rows().size()) + " rows of numbers",
                    "A chart has room for 1 to " + MOST_ROWS + ".");
        }
        List<NumberTable.Row> rows = new ArrayList<>();
        csv.rows().forEach(row -> rows.add(row(row, problems)));
        checkNames(csv, problems);
        return new NumberTable(csv.names().stream().map(CsvRows.Cell::text).toList(), rows);
    }

    /** Two bars of one name cannot be told apart. */
    private static void checkNames(CsvRows csv, BlockProblems problems) {
        Map<String, SourceLocation> seen = new HashMap<>();
        for (List<CsvRows.Cell> row : csv.rows()) {
            CsvRows.Cell name = row.get(0);
            SourceLocation before = seen.putIfAbsent(name.text().strip(), name.at());
            if (before != null && !name.text().isBlank()) {
                problems.chartData(
                        name.at(),
                        "the name \"" + name.text().strip() + "\" stands in line " + before.line() + " already",
                        "Give each row a name of its own, or make one of them.");
            }
        }
    }

    private static NumberTable.Row row(List<CsvRows.Cell> cells, BlockProblems problems) {
        String name = cells.get(0).text().strip();
        if (name.isEmpty()) {
            problems.chartData(cells.get(0).at(), "the row has no name", "Write in its first cell what it is of.");
        }
        return new NumberTable.Row(
                name, cells.stream().skip(1).map(cell -> number(cell, problems)).toList());
    }

    private static String number(CsvRows.Cell cell, BlockProblems problems) {
        String text = cell.text().strip();
        SourceLocation at = cell.at();
        if (!text.isEmpty() && !NUMBER.matcher(text).matches()) {
            problems.chartData(
                    at,
                    "\"" + text + "\" is no number of 0 or more",
                    GROUPED.matcher(text).matches()
                            ? "Write " + text.replaceAll("[^\\d.]", "") + "; pages group the digits."
                            : "Write digits, with a point for what is less than one, or nothing where it is not known;"
                                    + " the unit stands in the name of the column.");
        }
        return text;
    }
}
