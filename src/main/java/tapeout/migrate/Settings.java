package tapeout.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.shape.FreeShape;
import tapeout.frontmatter.yaml.YamlFile;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.ConfigProblems;
import tapeout.problem.FileProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceDecoder;
import tapeout.problem.SourceText;
import tapeout.properties.PropertyFile;

/**
 * The configuration of a site, in whatever form.
 *
 * @param values by key; tables as maps
 * @param text as it is written, for what is a program
 */
record Settings(Map<String, Object> values, String text) {

    /**
     * Reads the first file that there is.
     *
     * @param names relative to the folder
     * @param problems takes why it cannot be read
     * @return null if there is none, or none that can be read
     */
    static @Nullable Settings read(Path folder, List<String> names, Problems problems) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                SourceText source = SourceDecoder.decode(name, Files.readAllBytes(file), new FileProblems(problems));
                if (source == null) {
                    return null;
                }
                Map<String, Object> values = values(source, problems);
                return values == null ? null : new Settings(values, source.text());
            }
        }
        return null;
    }

    /** Null where it cannot be read; empty where it is a program. */
    private static @Nullable Map<String, Object> values(SourceText source, Problems problems) {
        String name = source.file();
        if (name.endsWith(".toml") || name.endsWith(".json")) {
            return HeaderReader.values(source, "configuration", problems);
        } else if (name.endsWith(".properties")) {
            Map<String, Object> values = new LinkedHashMap<>();
            PropertyFile file = PropertyFile.read(source, new ConfigProblems(new Problems()));
            file.entries().forEach((key, entry) -> values.put(key, entry.value()));
            return values;
        } else if (name.endsWith(".yml") || name.endsWith(".yaml")) {
            Problems found = new Problems();
            YamlValue read = YamlFile.read(source, found);
            problems.addAll(found.sorted());
            if (found.sorted().stream().anyMatch(Problem::isError)) {
                return null;
            }
            return read instanceof YamlValue.Mapping mapping ? FreeShape.values(mapping) : Map.of();
        }
        return Map.of();
    }

    /** The value at the end of a way through tables as a text; empty where there is none. */
    String text(String... way) {
        Object value = values;
        for (String key : way) {
            value = value instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return value == null || value instanceof Map || value instanceof List
                ? ""
                : String.valueOf(value).strip();
    }

    /** As above, or else what stands in for it. */
    String textOr(String otherwise, String... way) {
        String text = text(way);
        return text.isEmpty() ? otherwise : text;
    }

    /** The table behind a key; empty where there is none. */
    Map<?, ?> table(String key) {
        return values.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }
}
