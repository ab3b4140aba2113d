package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.cli.CommandRun;

/** Another folder, day, environment or option makes another site, of which a build has yet to learn. */
class AnotherSiteTest extends RememberedDigest {

    @Test
    void anotherFolderIsAnotherSite() throws IOException {
        build();
        Path other = folder.resolve("other");
        assertThat(hasBuilt(build("--output=" + other))).isTrue();
        CommandRun again = build("--output=" + other);
        assertThat(hasBuilt(again)).isFalse();
        assertThat(again.err()).contains("The site is in " + other + ": ");
        Path properties = source().resolve("jbake.properties");
        Files.writeString(source().resolve("jbake.staging.properties"), "destination.folder=staged\n");
        assertThat(build("--env=staging").err()).contains("The site is in " + source().resolve("staged") + ": ");
        Files.writeString(source().resolve("jbake.staging.properties"), "destination.folder=moved\n");
        assertThat(build("--env=staging").err()).contains("The site is in " + source().resolve("moved") + ": ");
        Files.writeString(properties, Files.readString(properties) + "content.folder=none\n");
        assertThat(digest.run("build").exitCode()).isNotZero();
    }

    /** A copy comes with the memory of the other site. */
    @Test
    void aCopyIsAnotherSite() throws IOException {
        build();
        Path copy = folder.resolve("copy");
        SiteCopy.copy(source(), copy);
        Files.writeString(copy.resolve(WARNED), Files.readString(copy.resolve(WARNED)) + " More.");
        FolderRemoval.delete(copy.resolve("output"));
        CommandRun run = CommandRun.of("build", "--source", copy.toString(), "--as-of", SmallDigest.AS_OF);
        assertThat(run.err()).contains("The site is in " + copy.resolve("output") + ": ");
        assertThat(copy.resolve("output/posts/2026/a/index.html")).content().contains("More.");
    }

    /** What was built of another day than that of the configuration is not what the configuration asks for. */
    @Test
    void aDayOnTheCommandLineIsNotThatOfTheConfiguration() throws IOException {
        Path properties = source().resolve("jbake.properties");
        Files.writeString(properties, Files.readString(properties) + "tapeout.as-of=2001-01-01\n");
        String now = Instant.now().toString();
        CommandRun.of("build", "--source", source().toString(), "--as-of", now);
        CommandRun run = CommandRun.of("build", "--verbose", "--source", source().toString());
        assertThat(hasBuilt(run)).isTrue();
    }

    @Test
    void anEnvironmentThatThereIsNotIsToldOf() throws IOException {
        build();
        assertThat(digest.run("build", "--env=null").exitCode()).isNotZero();
        Files.writeString(source().resolve("jbake.null.properties"), "destination.folder=null\n");
        assertThat(build("--env=null").err()).contains("The site is in " + source().resolve("null") + ": ");
    }

    @Test
    void whoeverAsksInAnotherWayIsKnownTheNextTime() {
        build();
        CommandRun slow = build("--threads=1");
        assertThat(hasBuilt(slow)).isFalse();
        assertThat(slow.err()).contains(" compare ");
        CommandRun fast = build("--threads=1");
        assertThat(fast.err()).contains(" recall all ").doesNotContain(" compare ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--drafts", "--future", "--host=https://other.example/", "--fail-on=error"})
    void anotherOptionIsAnotherSite(String option) {
        build();
        CommandRun other = build(option);
        assertThat(hasBuilt(other)).isEqualTo(!option.contains("error"));
    }

    /** The post of the evening goes out at its minute, and each day tells of another. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:00:00Z, 2026-11-24T17:59:59Z, false",
        "2026-11-24T09:00:00Z, 2026-11-24T18:00:00Z, true",
        "2026-11-24T19:00:00Z, 2026-11-24T23:59:59Z, false",
        "2026-11-24T19:00:00Z, 2026-11-25T00:00:00Z, true",
        "2026-11-24T19:00:00Z, 2026-11-24T09:00:00Z, true"
    })
    void timeMakesAnotherSite(Instant first, Instant second, boolean builds) {
        CommandRun.of("build", "--source", source().toString(), "--as-of", first.toString());
        CommandRun run =
                CommandRun.of("build", "--verbose", "--source", source().toString(), "--as-of", second.toString());
        assertThat(hasBuilt(run)).isEqualTo(builds);
    }
}
