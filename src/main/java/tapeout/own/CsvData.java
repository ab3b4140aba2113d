package tapeout.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.csv.CsvRows;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.OwnProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** Reads CSV into a list: a set of keys for each row, named by the first. All values are texts. */
final class CsvData {

    private CsvData() {}

    /** @return null if no row can be read, which has been reported then */
    static @Nullable YamlValue read(SourceText source, Problems problems) {
        CsvRows csv = CsvRows.read(source, (at, why) -> new OwnProblems(problems).malformedData(at, "CSV", why));
        return csv == null
                ? null
                : new YamlValue.Sequence(
                        csv.rows().stream().map(row -> item(csv.names(), row)).toList(),
                        csv.names().get(0).at());
    }

    private static YamlValue item(List<CsvRows.Cell> names, List<CsvRows.Cell> row) {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            CsvRows.Cell cell = row.get(i);
            YamlValue text = new YamlValue.Scalar(cell.text(), YamlValue.Style.QUOTED, cell.at(), null);
            entries.put(names.get(i).text(), new YamlValue.Entry(cell.at(), text));
        }
        return new YamlValue.Mapping(entries, row.get(0).at());
    }
}
