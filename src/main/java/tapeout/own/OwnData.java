package tapeout.own;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.shape.FreeShape;
import tapeout.frontmatter.yaml.YamlFile;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.OwnProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;
import tapeout.problem.frontmatter.FrontMatterProblems;

/**
 * The site's own data, one value with its places for each file. Immutable.
 *
 * @param files by their names: the path within the data folder without its ending, such as {@code people}
 */
public record OwnData(Map<String, YamlValue> files) {

    /** No data. */
    public static final OwnData NONE = new OwnData(Map.of());

    private static final Pattern FILE = Pattern.compile("(?<name>.+)\\.(?<ending>ya?ml|json|csv)");
    private static final String SCHEMA = ".schema.json";

    public OwnData {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Whether a file of the data folder is read, by its name. */
    public static boolean isRead(String name) {
        return FILE.matcher(name).matches();
    }

    /**
     * Reads all files of data and checks each by the schema that lies beside it.
     *
     * @param sources by the path within the data folder, in a total order
     */
    public static OwnData read(Map<String, SourceText> sources, Problems problems) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        Map<String, String> read = new LinkedHashMap<>();
        sources.forEach((path, source) -> {
            Matcher file = FILE.matcher(path);
            if (path.endsWith(SCHEMA) || !file.matches()) {
                return;
            }
            String name = file.group("name");
            String other = read.putIfAbsent(name, source.file());
            if (other != null) {
                new OwnProblems(problems).twoFilesOfOneName(source.file(), other, name);
                return;
            }
            YamlValue value = value(name, source, file.group("ending"), problems);
            SourceText schema = sources.get(name + SCHEMA);
            if (value != null && schema != null) {
                DataSchema.check(value, schema, problems);
            }
            if (value != null) {
                values.put(name, value);
            }
        });
        return new OwnData(values);
    }

    private static @Nullable YamlValue value(String name, SourceText source, String ending, Problems problems) {
        return switch (ending) {
            case "json" -> JsonData.read(source, problems);
            case "csv" -> CsvData.read(source, problems);
            default -> yaml(name, source, problems);
        };
    }

    private static @Nullable YamlValue yaml(String name, SourceText source, Problems problems) {
        YamlValue value = YamlFile.read(source, problems);
        if (value != null) {
            FreeShape.check(name, value, new FrontMatterProblems(problems));
        }
        return value;
    }

    /** What templates see: texts, numbers, truth values, lists and maps of these. */
    public Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        files.forEach((name, value) -> values.put(name, FreeShape.value(value)));
        return values;
    }
}
