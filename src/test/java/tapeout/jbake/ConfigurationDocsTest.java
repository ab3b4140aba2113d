package tapeout.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.problem.ConfigProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;
import tapeout.properties.PropertyFile;

/** {@code src/docs/configuration.md} has every key, its default and an example that can be written. */
class ConfigurationDocsTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([^`]+)` \\| (.+?) \\| (?:`([^`]*)`|([^`|]*)) ?\\| `([^`]+)` \\|$");

    @TempDir
    private Path folder;

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("src/docs/configuration.md")))
                .results()
                .toList();
    }

    @Test
    void hasEveryKeyOnce() throws IOException {
        TreeSet<String> known = new TreeSet<>(ConfigKeys.HONOURED);
        known.addAll(ConfigKeys.OWN);
        known.addAll(List.of(
                "site.<name>",
                "template.<type>.file",
                ConfigKeys.SEVERITY + "<code>",
                ConfigKeys.AGENT + "<crawler>",
                ConfigKeys.PARTS + "<kind>",
                ConfigKeys.WORDS + "<kind>"));
        assertThat(rows().stream().map(row -> row.group(1))).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void saysTheDefaults() throws IOException {
        ConfigProblems problems = new ConfigProblems(new Problems());
        Options options =
                new Options(folder, PropertyFile.read(new SourceText("jbake.properties", ""), problems), problems);
        for (MatchResult row : rows()) {
            String key = row.group(1);
            if (!options.byDefault(key).isEmpty() && !key.equals("site.host")) {
                assertThat(row.group(3)).as(key).isEqualTo(options.byDefault(key));
            }
        }
    }

    @Test
    void givesExamplesThatCanBeWritten() throws IOException {
        for (String name : List.of("content/files", "content/press", "content/blog")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/recipe.ftlh"), "");
        List<String> wrong = new ArrayList<>();
        for (MatchResult row : rows()) {
            String example = row.group(5);
            assertThat(example).startsWith(row.group(1).split("<", 2)[0]);
            String title = example.startsWith("tapeout.title") ? "" : "tapeout.title=Tapeout\n";
            String host = example.startsWith("site.host") ? "" : "site.host=https://digest.example/\n";
            ConfiguredSite.exactly(folder, title + host + example + "\n").problems().stream()
                    .map(problem -> example + ": " + problem)
                    .forEach(wrong::add);
        }
        assertThat(wrong).isEmpty();
    }
}
