package tapeout.migrate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import tapeout.problem.Problems;
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
     * @return null if there is none
     * @throws IOException if it cannot be read
     */
    static @Nullable Settings read(Path folder, List<String> names, Problems problems) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                return new Settings(values(new SourceText(name, text), problems), text);
            }
        }
        return null;
    }

    private static Map<String, Object> values(SourceText source, Problems problems) throws IOException {
        String name = source.file();
        if (name.endsWith(".toml")) {
            return HeaderReader.toml(source.text());
        } else if (name.endsWith(".json")) {
            return HeaderReader.json(source.text().getBytes(StandardCharsets.UTF_8));
        } else if (name.endsWith(".properties")) {
            Map<String, Object> values = new LinkedHashMap<>();
            PropertyFile file = PropertyFile.read(source, new ConfigProblems(new Problems()));
            file.entries().forEach((key, entry) -> values.put(key, entry.value()));
            return values;
        }
        boolean yaml = name.endsWith(".yml") || name.endsWith(".yaml");
        return yaml && YamlFile.read(source, problems) instanceof YamlValue.Mapping mapping
                ? FreeShape.values(mapping)
                : Map.of();
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
