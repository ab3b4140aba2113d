package tapeout.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Schemas in a folder, and what a validator says of documents by them: as an editor would. */
final class SiteSchemas {

    private static final String ENDING = ".schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\\uFEFF?---\\s*?\\R(.*?\\R)---", Pattern.DOTALL);

    private final Map<String, Schema> byType = new LinkedHashMap<>();

    /** Reads those that {@code tapeout schema --to} wrote. */
    SiteSchemas(Path folder) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                byType.put(
                        name.substring(0, name.length() - ENDING.length()),
                        registry.getSchema(JSON.readTree(file.toFile())));
            }
        }
    }

    boolean has(String type) {
        return byType.containsKey(type);
    }

    /** The front matter of a document, or the whole of a YAML file; empty where it has none between lines of hyphens. */
    static Optional<String> yaml(Path file) throws IOException {
        String text = Files.readString(file);
        if (file.toString().endsWith(".yaml")) {
            return Optional.of(text);
        }
        Matcher front = FRONT_MATTER.matcher(text);
        return front.find() ? Optional.of(front.group(1)) : Optional.empty();
    }

    /** The value of a key; empty if it is no text or the YAML cannot be read. */
    static String value(String yaml, String key) {
        try {
            return load(yaml) instanceof Map<?, ?> map && map.get(key) instanceof String text ? text : "";
        } catch (YamlEngineException e) {
            return "";
        }
    }

    /** What is wrong with YAML that should be of a type. */
    List<String> mistakes(String type, String yaml) {
        Object value;
        try {
            value = load(yaml);
        } catch (YamlEngineException e) {
            return List.of("no YAML: " + e.getMessage());
        }
        return byType.get(type).validate(JSON.valueToTree(value)).stream()
                .map(Error::toString)
                .toList();
    }

    private static Object load(String yaml) {
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    }
}
