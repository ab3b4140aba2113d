package tapeout.own;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.OwnProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/** Reads CSV with commas (RFC 4180) into a list: a set of keys for each row, named by the first. All values are texts. */
final class CsvData {

    private static final CsvFactory CSV = new CsvFactory();

    private final SourceText source;
    private final OwnProblems problems;

    private CsvData(SourceText source, OwnProblems problems) {
        this.source = source;
        this.problems = problems;
    }

    private record Row(List<String> cells, SourceLocation at) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** @return null if no row can be read, which has been reported then */
    static @Nullable YamlValue read(SourceText source, Problems problems) {
        return new CsvData(source, new OwnProblems(problems)).read();
    }

    private @Nullable YamlValue read() {
        List<Row> rows = rows();
        if (rows == null) {
            return null;
        }
        if (rows.isEmpty()) {
            problems.malformedData(source.at(0), "CSV", "it has no row of names");
            return null;
        }
        Row names = rows.get(0);
        if (!isHeader(names)) {
            return null;
        }
        List<YamlValue> items = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            if (row.cells().size() == names.cells().size()) {
                items.add(item(names, row));
            } else if (!row.isBlank()) {
                problems.malformedData(
                        row.at(),
                        "CSV",
                        "the row has " + row.cells().size() + " cells, and the first row names "
                                + names.cells().size());
            }
        }
        return new YamlValue.Sequence(items, names.at());
    }

    private boolean isHeader(Row names) {
        List<String> cells = names.cells();
        if (cells.size() == 1 && cells.get(0).contains(";")) {
            problems.malformedData(names.at(), "CSV", "its cells are parted by semicolons, not by commas");
            return false;
        }
        if (cells.stream().anyMatch(String::isBlank)) {
            problems.malformedData(names.at(), "CSV", "a column has no name");
            return false;
        }
        if (cells.stream().map(String::strip).distinct().count() < cells.size()) {
            problems.malformedData(names.at(), "CSV", "two columns have one name");
            return false;
        }
        return true;
    }

    private static YamlValue item(Row names, Row row) {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            YamlValue cell = new YamlValue.Scalar(row.cells().get(i), YamlValue.Style.QUOTED, row.at(), null);
            entries.put(names.cells().get(i).strip(), new YamlValue.Entry(row.at(), cell));
        }
        return new YamlValue.Mapping(entries, row.at());
    }

    private @Nullable List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        try (CsvParser parser = CSV.createParser(source.text())) {
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                SourceLocation at = JsonData.at(source.file(), parser.currentTokenLocation());
                List<String> cells = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    cells.add(parser.getText());
                }
                rows.add(new Row(cells, new SourceLocation(source.file(), Math.max(1, at.line()), 1)));
            }
            return rows;
        } catch (JsonProcessingException e) {
            problems.malformedData(
                    JsonData.at(source.file(), e.getLocation()),
                    "CSV",
                    e.getOriginalMessage().split("\\R", 2)[0]);
            return null;
        } catch (IOException e) {
            throw new IllegalStateException("a text is read from memory", e);
        }
    }
}
