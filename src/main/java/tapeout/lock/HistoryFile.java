package tapeout.lock;

import static com.fasterxml.jackson.core.JsonToken.END_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.END_OBJECT;
import static com.fasterxml.jackson.core.JsonToken.FIELD_NAME;
import static com.fasterxml.jackson.core.JsonToken.START_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.START_OBJECT;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tapeout.content.history.CellChange;
import tapeout.content.history.RowChange;
import tapeout.content.history.RowKey;
import tapeout.content.value.QuotationMarks;
import tapeout.content.value.Typography;
import tapeout.content.value.When;
import tapeout.problem.HistoryProblems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/**
 * A file of the history: what changed in one row on one day, as JSON (RFC 8259) with a line for each cell, at
 * {@code <type>/<entity>/<day>.json}. So two branches write one file only where both change one entity on one day.
 */
public final class HistoryFile {

    private static final int FORMAT = 1;
    private static final String CELLS = "cells";
    private static final String FROM = "from";
    private static final String TO = "to";

    private static final Pattern PATH = Pattern.compile("([^/]+)/([^/]+)/(\\d{4}-\\d{2}-\\d{2})\\.json");

    private final LockCursor json;
    private final RowKey row;
    private final LocalDate day;
    private final Supplier<QuotationMarks> marks;

    private HistoryFile(LockCursor json, RowKey row, LocalDate day, Supplier<QuotationMarks> marks) {
        this.json = json;
        this.row = row;
        this.day = day;
        this.marks = marks;
    }

    /** Where a change is kept, relative to the folder of the history. */
    public static String path(RowChange change) {
        return change.row().type() + "/" + change.row().id() + "/" + change.day() + ".json";
    }

    /** The whole file; equal changes make equal texts. */
    public static String write(RowChange change) {
        String cells = change.cells().stream()
                .map(cell -> "    " + quoted(cell.cell()) + ": {" + values(cell) + "}")
                .collect(Collectors.joining(",\n"));
        return "{\n  \"format\": " + FORMAT + ",\n  \"" + CELLS + "\": {\n" + cells + "\n  }\n}\n";
    }

    private static String values(CellChange cell) {
        List<String> parts = new ArrayList<>();
        if (!cell.from().isEmpty()) {
            parts.add("\"" + FROM + "\": " + list(cell.from()));
        }
        if (!cell.to().isEmpty()) {
            parts.add("\"" + TO + "\": " + list(cell.to()));
        }
        return String.join(", ", parts);
    }

    private static String list(List<String> values) {
        return values.stream().map(HistoryFile::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }

    /**
     * Reads a file.
     *
     * @param path relative to the folder of the history
     * @param source the whole file
     * @param marks around what texts quote; asked for where one does
     * @param problems takes the first mistake in it
     * @return empty if there is a mistake
     */
    public static Optional<RowChange> read(
            String path, SourceText source, Supplier<QuotationMarks> marks, HistoryProblems problems) {
        Matcher parts = PATH.matcher(path);
        Optional<When> day = parts.matches() ? When.parse(parts.group(3)) : Optional.empty();
        if (day.isEmpty()) {
            problems.strangeFile(SourceLocation.of(source.file()));
            return Optional.empty();
        }
        RowKey row = new RowKey(parts.group(1), parts.group(2));
        try (LockCursor json = new LockCursor(source)) {
            return Optional.of(new HistoryFile(json, row, day.get().first(), marks).change());
        } catch (LockCursor.NewerFormat e) {
            problems.newerFormat(e.at(), e.format(), FORMAT);
        } catch (LockCursor.Malformed e) {
            problems.malformed(e.at(), e.reason());
        } catch (IOException e) {
            // what is not even JSON: the library's own words are for programmers
            problems.malformed(LockCursor.placeOf(e, source), "The file is not well-formed JSON here");
        }
        return Optional.empty();
    }

    private RowChange change() throws IOException {
        json.next(START_OBJECT, "A file of the history starts with {");
        json.format("file", FORMAT);
        List<CellChange> cells = null;
        while (json.next(FIELD_NAME, END_OBJECT, "Here a key of the file is expected")) {
            if (!json.text().equals(CELLS)) {
                throw json.unknownKey();
            }
            cells = cells == null ? cells() : json.repeated();
        }
        SourceLocation end = json.at();
        json.end();
        return new RowChange(row, day, json.required(cells, CELLS, end));
    }

    private List<CellChange> cells() throws IOException {
        SortedMap<String, CellChange> cells = new TreeMap<>();
        json.next(START_OBJECT, "The cells stand in { }");
        while (json.next(FIELD_NAME, END_OBJECT, "Here the name of a cell is expected")) {
            String cell = json.whole();
            if (cells.containsKey(cell)) {
                throw json.malformed("The cell \"" + json.text() + "\" stands twice");
            }
            cells.put(cell, cell(cell, json.at()));
        }
        if (cells.isEmpty()) {
            throw json.malformed("A file of the history holds at least one cell");
        }
        return List.copyOf(cells.values());
    }

    private CellChange cell(String cell, SourceLocation at) throws IOException {
        json.next(START_OBJECT, "What a cell said and says stands in { }");
        List<String> from = null;
        List<String> to = null;
        while (json.next(FIELD_NAME, END_OBJECT, "Here \"from\" or \"to\" is expected")) {
            switch (json.text()) {
                case FROM -> from = from == null ? values() : json.repeated();
                case TO -> to = to == null ? values() : json.repeated();
                default -> throw json.unknownKey();
            }
        }
        CellChange change = new CellChange(cell, orNone(from), orNone(to), at);
        if (change.from().equals(change.to())) {
            throw json.malformed("The cell says the same before and after");
        }
        return change;
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }

    private List<String> values() throws IOException {
        List<String> values = new ArrayList<>();
        json.next(START_ARRAY, "Values stand in [ ]");
        while (json.nextTextOr(END_ARRAY, "A value is a text")) {
            // typeset as documents are when they are read: files may be older than that
            values.add(Typography.ofLine(json.whole(), marks));
        }
        return values;
    }
}
