package tapeout.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tapeout.content.history.EntityCells;
import tapeout.content.history.RowCells;
import tapeout.content.history.RowKey;
import tapeout.feed.CsvWriter;

/** Prints facts as data: a table for people, CSV (RFC 4180) or JSON (RFC 8259). */
public final class FactsPrinter {

    /** How they are printed. */
    public enum Form {
        TABLE,
        CSV,
        JSON
    }

    private final Console console;

    public FactsPrinter(Console console) {
        this.console = console;
    }

    /** @param rows by type, then by id */
    public void print(LocalDate day, SortedMap<RowKey, RowCells> rows, Form form) {
        switch (form) {
            case TABLE -> printTable(rows);
            case CSV -> printCsv(rows);
            case JSON -> printJson(day, rows);
        }
    }

    /** A line for each cell below a line of headings. */
    private void printTable(SortedMap<RowKey, RowCells> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("TYPE", "ENTITY", "CELL", "VALUE"));
        rows.forEach((row, cells) -> cells.values()
                .forEach((cell, values) -> lines.add(List.of(row.type(), row.id(), cell, String.join(" | ", values)))));
        TextTable.print(lines, console);
    }

    /** A line for each value. */
    private void printCsv(SortedMap<RowKey, RowCells> rows) {
        CsvWriter csv = new CsvWriter();
        csv.line(List.of("type", "id", "name", "column", "value"));
        rows.forEach((row, cells) -> {
            String name = String.join(" | ", cells.get(EntityCells.NAME));
            cells.values()
                    .forEach((cell, values) ->
                            values.forEach(value -> csv.line(List.of(row.type(), row.id(), name, cell, value))));
        });
        console.out().print(new String(csv.bytes(), StandardCharsets.UTF_8));
        console.out().flush();
    }

    /** An object with the day and the rows in their order, on one line. */
    private void printJson(LocalDate day, SortedMap<RowKey, RowCells> rows) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("on", day.toString());
            json.writeArrayFieldStart("entities");
            for (Map.Entry<RowKey, RowCells> row : rows.entrySet()) {
                json.writeStartObject();
                json.writeStringField("id", row.getKey().id());
                json.writeStringField("type", row.getKey().type());
                json.writeObjectFieldStart("cells");
                for (Map.Entry<String, List<String>> cell :
                        row.getValue().values().entrySet()) {
                    json.writeFieldName(cell.getKey());
                    json.writeArray(
                            cell.getValue().toArray(String[]::new),
                            0,
                            cell.getValue().size());
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
        console.out().println(text);
    }
}
