package tapeout.jbake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import tapeout.config.SiteConfig;
import tapeout.problem.Problem;

/** A source folder with the folders that a site needs and a configuration given as text. */
final class ConfiguredSite {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final String MINIMAL = "site.host=https://example.org/\ntapeout.title=Tapeout\n";

    private final Path folder;

    private ConfiguredSite(Path folder) {
        this.folder = folder;
    }

    /** A site that has what every site must have, and these lines. */
    static ConfiguredSite with(Path folder, String lines) throws IOException {
        return exactly(folder, MINIMAL + lines);
    }

    static ConfiguredSite exactly(Path folder, String properties) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("assets"));
        Files.writeString(folder.resolve("jbake.properties"), properties, StandardCharsets.UTF_8);
        return new ConfiguredSite(folder);
    }

    ConfiguredSite file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "", StandardCharsets.UTF_8);
        return this;
    }

    ConfigurationReading read(Overrides overrides) {
        return new JBakeConfigurationReader(Clock.fixed(NOW, ZoneOffset.UTC), 2).read(folder, overrides);
    }

    HostedSite site() {
        ConfigurationReading reading = read(Overrides.NONE);
        if (reading.site() == null) {
            throw new AssertionError(reading.problems());
        }
        return reading.site();
    }

    SiteConfig config() {
        return site().config();
    }

    /** The problems as {@code file:line:column code detail}. */
    List<String> problems() {
        return read(Overrides.NONE).problems().stream()
                .map(ConfiguredSite::shown)
                .toList();
    }

    static String shown(Problem problem) {
        return problem.location() + " " + problem.code().code() + " " + problem.detail();
    }
}
