package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schemas and the list of keys that lie beside the digest: as the generator makes them of its types. */
class OwnSchemasTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path SCHEMAS = ROOT.resolve(".vscode/schemas");
    private static final boolean ACCEPT = Boolean.getBoolean("golden.accept");

    @TempDir
    Path folder;

    @Test
    void schemasAreThoseOfTheTypes() throws IOException {
        CommandRun.of("schema", "--source", ROOT.toString(), "--to", (ACCEPT ? SCHEMAS : folder).toString());
        assertThat(texts(SCHEMAS))
                .as("run: bin/tapeout schema --to .vscode/schemas")
                .isEqualTo(texts(ACCEPT ? SCHEMAS : folder));
    }

    @Test
    void everyKeyIsListedWithAnExample() throws IOException {
        Path file = ROOT.resolve("src/docs/front-matter.md");
        String keys = CommandRun.of("schema", "--markdown", "--source", ROOT.toString())
                .out();
        if (ACCEPT) {
            Files.writeString(file, keys);
        }
        assertThat(Files.readString(file))
                .as("run: bin/tapeout schema --markdown > src/docs/front-matter.md")
                .isEqualTo(keys);
    }

    /** The examples are those of hints: on a site of others they name nobody whom the digest follows. */
    @Test
    void examplesNameNothingOfTheDigest() throws IOException {
        Path site = folder.resolve("site");
        assertThat(CommandRun.of("init", site.toString(), "--beat", "minimal").exitCode())
                .isZero();
        String keys = CommandRun.of("schema", "--markdown", "--source", site.toString())
                .out();
        assertThat(keys).contains("| `title` | needed |");
        List<String> ours = new ArrayList<>(List.of("hf", "Hugging Face", "HBM3", "DeepSeek", "Ascend"));
        for (String of : List.of("chips", "models", "organizations", "rules", "stories", "topics", "posts")) {
            files(ROOT.resolve("content/" + of))
                    .forEach(file -> ours.add(file.getFileName().toString().replaceFirst("\\.md$", "")));
        }
        assertThat(ours).hasSizeGreaterThan(100);
        assertThat(ours)
                .noneMatch(name -> Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])")
                        .matcher(keys)
                        .find());
    }

    /** Each document by the schema that the editor's settings give it. */
    @Test
    void everyDocumentIsAllowedInAnEditor() throws IOException {
        SiteSchemas schemas = new SiteSchemas(SCHEMAS);
        JsonNode settings = new ObjectMapper()
                .readTree(ROOT.resolve(".vscode/settings.json").toFile())
                .get("yaml.schemas");
        List<Path> files = files(ROOT.resolve("content"));
        List<String> refused = new ArrayList<>();
        int read = 0;
        for (Map.Entry<String, JsonNode> setting : settings.properties()) {
            String schema = setting.getKey().replaceAll("^\\./\\.vscode/schemas/|\\.schema\\.json$", "");
            assertThat(schemas.has(schema)).as(setting.getKey()).isTrue();
            for (Path file : files) {
                if (matches(setting.getValue(), ROOT.relativize(file))) {
                    String yaml = SiteSchemas.yaml(file).orElseThrow();
                    schemas.mistakes(schema, yaml).forEach(mistake -> refused.add(file + ": " + mistake));
                    read++;
                }
            }
        }
        assertThat(refused).isEmpty();
        assertThat(read).as("every file has its schema").isEqualTo(files.size());
    }

    /** The file of fields that posts have besides is no type's: an editor goes by one schema for it. */
    @Test
    void aFileOfTypesHasOneSchema() throws IOException {
        JsonNode settings = new ObjectMapper()
                .readTree(ROOT.resolve(".vscode/settings.json").toFile())
                .get("yaml.schemas");
        for (String file : List.of("post.yaml", "a-type.yaml")) {
            assertThat(settings.properties())
                    .filteredOn(setting -> matches(setting.getValue(), Path.of("content/types", file)))
                    .as(file)
                    .hasSize(1);
        }
    }

    /** Whether one of some globs matches and none that starts with an exclamation mark does. */
    private static boolean matches(JsonNode globs, Path file) {
        boolean matches = false;
        for (JsonNode glob : globs) {
            String text = glob.asText();
            if (text.startsWith("!") && matches(text.substring(1), file)) {
                return false;
            }
            matches |= matches(text, file);
        }
        return matches;
    }

    private static boolean matches(String glob, Path file) {
        return FileSystems.getDefault()
                .getPathMatcher("glob:" + glob.replace("/**/", "/{,**/}"))
                .matches(file);
    }

    private static List<Path> files(Path content) throws IOException {
        try (Stream<Path> tree = Files.walk(content)) {
            return tree.filter(file -> file.getFileName().toString().matches("[^.].*\\.(?:md|yaml)"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
