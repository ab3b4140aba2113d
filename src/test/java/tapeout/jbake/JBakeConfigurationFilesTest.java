package tapeout.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.configuration2.PropertiesConfiguration.PropertiesReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.problem.ProblemCode;
import tapeout.problem.Severity;

/** Which files a configuration is read from, in which encoding, and what is said where there is none. */
class JBakeConfigurationFilesTest {

    @TempDir
    Path folder;

    /** The library's reader splits and unescapes by rules of its own; the two files of defaults are read by the JDK's. */
    @ParameterizedTest
    @ValueSource(strings = {"/tapeout/default.properties", "/default.properties"})
    void theDefaultsAreTheSameToBothReadersOfProperties(String file) throws IOException {
        Map<String, String> library = new HashMap<>();
        try (PropertiesReader reader = new PropertiesReader(resource(file))) {
            while (reader.nextProperty()) {
                library.put(reader.getPropertyName(), reader.getPropertyValue());
            }
        }
        Properties jdk = new Properties();
        jdk.load(resource(file));
        assertThat(library).isNotEmpty().isEqualTo(jdk);
    }

    private static Reader resource(String file) {
        return new InputStreamReader(
                Objects.requireNonNull(JBakeConfigurationReader.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8);
    }

    @Test
    void replacesReferencesToOtherKeys() throws IOException {
        var site = ConfiguredSite.with(folder, "tapeout.tagline=${tapeout.title}: the news\n");
        assertThat(site.config().identity().tagline()).isEqualTo("Tapeout: the news");
    }

    @Test
    void keepsACommaInAText() throws IOException {
        var site = ConfiguredSite.with(folder, "tapeout.tagline=Chips, rules\\, models\n");
        assertThat(site.config().identity().tagline()).isEqualTo("Chips, rules, models");
    }

    @Test
    void readsUtf8AndAByteOrderMark() throws IOException {
        var site =
                ConfiguredSite.exactly(folder, "\uFEFF" + ConfiguredSite.MINIMAL + "tapeout.tagline=ünï 文 \\u2014\n");
        assertThat(site.config().identity().tagline()).isEqualTo("ünï 文 —");
    }

    @Test
    void saysSoWhenThereIsNoConfiguration() {
        var reading = reader().read(folder, Overrides.NONE);
        assertThat(reading.site()).isNull();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_CONFIGURATION);
            assertThat(problem.detail()).contains(folder.toString());
            assertThat(problem.hint()).contains("--source");
        });
    }

    @Test
    void saysSoWhenThereIsNoFolder() {
        assertThat(reader().read(folder.resolve("nowhere"), Overrides.NONE).problems())
                .extracting(ConfiguredSite::shown)
                .singleElement()
                .asString()
                .endsWith("nowhere does not exist.");
    }

    @Test
    void refusesOtherEncodings() throws IOException {
        ConfiguredSite site = ConfiguredSite.with(folder, "");
        Files.write(
                folder.resolve("jbake.properties"),
                "a=b\ntapeout.title=caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(site.problems())
                .containsExactly("jbake.properties:2:18 TO-002 The byte 0xE9 here is not valid UTF-8.");
    }

    @Test
    void readsNoConfigurationThatLiesElsewhere(@TempDir Path elsewhere) throws IOException {
        ConfiguredSite site = ConfiguredSite.with(folder, "");
        Files.move(folder.resolve("jbake.properties"), elsewhere.resolve("jbake.properties"));
        Files.createSymbolicLink(folder.resolve("jbake.properties"), elsewhere.resolve("jbake.properties"));
        assertThat(site.problems())
                .containsExactly("jbake.properties TO-001 The configuration cannot be read: "
                        + "it is a link that leads out of the source folder.");
    }

    @Test
    void warnsOfTheOldFile() throws IOException {
        var reading = ConfiguredSite.with(folder, "").file("custom.properties").read(Overrides.NONE);
        assertThat(reading.site()).isNotNull();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.location().file()).isEqualTo("custom.properties");
        });
    }

    private static JBakeConfigurationReader reader() {
        return new JBakeConfigurationReader(java.time.Clock.systemUTC(), 2);
    }
}
