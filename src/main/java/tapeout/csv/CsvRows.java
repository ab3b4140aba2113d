package tapeout.csv;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tapeout.problem.ForbiddenCharacters;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/**
 * CSV with commas (RFC 4180): rows below a row of names. A row without any text is none.
 *
 * @param names of the columns, at least one, each another and none blank; stripped
 * @param rows each with a cell for every name
 */
public record CsvRows(List<Cell> names, List<List<Cell>> rows) {

    private static final CsvFactory CSV = new CsvFactory();

    public CsvRows {
        names = List.copyOf(names);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A cell's text as written, and where it starts. */
    public record Cell(String text, SourceLocation at) {}

    /** Takes what is wrong. */
    public interface Mistakes {

        /** @param why a clause without its full stop */
        void malformed(SourceLocation at, String why);
    }

    /**
     * Reads a file. A row that has another number of cells than the first is a mistake and left out.
     *
     * @return null if the file or its first row cannot be read, which has been reported then
     */
    public static @Nullable CsvRows read(SourceText source, Mistakes mistakes) {
        int forbidden = ForbiddenCharacters.find(source.text());
        if (forbidden >= 0) {
            mistakes.malformed(
                    source.at(forbidden),
                    String.format(
                            Locale.ROOT,
                            "it holds a character that cannot be shown (U+%04X)",
                            source.text().codePointAt(forbidden)));
            return null;
        }
        List<List<Cell>> all = cells(source, mistakes);
        if (all == null) {
            return null;
        }
        if (all.isEmpty()) {
            mistakes.malformed(source.at(0), "it has no row of names");
            return null;
        }
        List<Cell> names = all.get(0).stream()
                .map(name -> new Cell(name.text().strip(), name.at()))
                .toList();
        if (!areNames(names, mistakes)) {
            return null;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : all.subList(1, all.size())) {
            if (row.size() == names.size()) {
                rows.add(row);
            } else if (!isBlank(row)) {
                mistakes.malformed(
                        row.get(0).at(),
                        "the row has " + (row.size() == 1 ? "1 cell" : row.size() + " cells")
                                + ", and the first row names " + names.size());
            }
        }
        return new CsvRows(names, rows);
    }

    private static boolean areNames(List<Cell> names, Mistakes mistakes) {
        SourceLocation at = names.get(0).at();
        String only = names.size() == 1 ? names.get(0).text() : "";
        if (only.contains(";") || only.contains("\t")) {
            mistakes.malformed(
                    at, "its cells are parted by " + (only.contains(";") ? "semicolons" : "tabs") + ", not by commas");
            return false;
        }
        if (names.stream().anyMatch(name -> name.text().isBlank())) {
            mistakes.malformed(at, "a column has no name");
            return false;
        }
        if (names.stream().map(Cell::text).distinct().count() < names.size()) {
            mistakes.malformed(at, "two columns have one name");
            return false;
        }
        return true;
    }

    private static boolean isBlank(List<Cell> row) {
        return row.stream().allMatch(cell -> cell.text().isBlank());
    }

    private static @Nullable List<List<Cell>> cells(SourceText source, Mistakes mistakes) {
        List<List<Cell>> rows = new ArrayList<>();
        try (CsvParser parser = CSV.createParser(source.text())) {
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<Cell> cells = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    cells.add(new Cell(parser.getText(), at(source.file(), parser.currentTokenLocation())));
                }
                rows.add(cells);
            }
            return rows;
        } catch (JsonProcessingException e) {
            int open = openQuote(source.text());
            if (open >= 0) {
                mistakes.malformed(source.at(open), "the quotation mark here has no end");
                return null;
            }
            mistakes.malformed(
                    at(source.file(), e.getLocation()), e.getOriginalMessage().split("\\R", 2)[0]);
            return null;
        } catch (IOException e) {
            throw new IllegalStateException("a text is read from memory", e);
        }
    }

    /** Where a cell in quotation marks starts that goes on to the end of the file; -1 if none does. */
    private static int openQuote(String text) {
        int open = -1;
        boolean start = true; // of a cell
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (open >= 0) {
                if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                } else if (c == '"') {
                    open = -1;
                }
            } else if (c == '"' && start) {
                open = at;
            }
            start = open < 0 && (c == ',' || c == '\n' || c == '\r' || (start && c == ' '));
        }
        return open;
    }

    private static SourceLocation at(String file, @Nullable JsonLocation at) {
        return at == null || at.getLineNr() < 1 || at.getColumnNr() < 1
                ? SourceLocation.of(file)
                : new SourceLocation(file, at.getLineNr(), at.getColumnNr());
    }
}
