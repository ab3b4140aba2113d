package tapeout.site;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** CSV (RFC 4180), read by Jackson. */
public final class CsvTable {

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private CsvTable() {}

    /** The fields of every line. */
    public static List<List<String>> read(String csv) {
        try (MappingIterator<String[]> lines = CSV.readerFor(String[].class).readValues(csv)) {
            List<List<String>> all = new ArrayList<>();
            lines.forEachRemaining(line -> all.add(List.of(line)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(csv, e);
        }
    }

    /** Every line but the first, its texts by the names that the first gives. */
    static List<Map<String, String>> rows(String csv) {
        List<List<String>> lines = read(csv);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != lines.get(0).size()) {
                throw new AssertionError("a line of " + line.size() + " fields: " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(text(lines.get(0).get(i)), text(line.get(i)));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The text of a field: one leading apostrophe is the guard against formulas. */
    public static String text(String field) {
        return field.startsWith("'") ? field.substring(1) : field;
    }
}
