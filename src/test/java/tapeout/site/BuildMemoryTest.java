package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.cli.CommandRun;

/** A build that has nothing to do says so, and only then. */
class BuildMemoryTest extends RememberedDigest {

    @Test
    void nothingIsDoneTwice() {
        CommandRun first = build();
        SortedMap<String, byte[]> files = BuiltSite.files(source().resolve("output"));
        CommandRun second = build();
        assertThat(hasBuilt(first)).isTrue();
        assertThat(hasBuilt(second)).as(second.err()).isFalse();
        assertThat(second.err()).contains("nothing changed; 1 warning");
        assertThat(second.err())
                .contains("Files      0 changed, " + files.size() + " unchanged, " + files.size()
                        + " of them not made anew, 0 removed");
        assertThat(told(second)).isEqualTo(told(first)).first().asString().startsWith(WARNED);
        assertThat(Trees.differences(files, BuiltSite.files(source().resolve("output"))))
                .isEmpty();
    }

    /** Its configuration is not read then, and is told of all the same. */
    @Test
    void whatTheConfigurationSaysIsToldAgain() throws IOException {
        Path properties = source().resolve("jbake.properties");
        String before = Files.readString(properties);
        Files.writeString(properties, before + "own.key=1\ntapeout.all=true\n");
        CommandRun first = build();
        CommandRun second = build();
        assertThat(hasBuilt(second)).isFalse();
        assertThat(told(second)).isEqualTo(told(first)).anyMatch(line -> line.contains("own.key"));
        assertThat(second.err()).contains("The site is in " + source().resolve("output") + ": ");
        Files.writeString(properties, before + "tapeout.quiet=true\ntapeout.format=json\n");
        assertThat(digest.run("build")).isEqualTo(digest.run("build"));
        Files.writeString(properties, before + "tapeout.fail-on=warning\n");
        CommandRun stopped = digest.run("build");
        assertThat(stopped.exitCode()).isOne();
        assertThat(digest.run("build")).isEqualTo(stopped);
    }

    private static List<String> told(CommandRun run) {
        return run.err().lines().takeWhile(line -> !line.startsWith("Started")).toList();
    }

    @Test
    void aFileThatTheConfigurationDoesNotReadIsTold() throws IOException {
        build();
        assertThat(hasBuilt(build())).isFalse();
        Files.writeString(source().resolve("custom.properties"), "");
        assertThat(build().err()).contains("custom.properties");
    }

    @Test
    void checkHasAMemoryOfItsOwn() {
        CommandRun first = digest.run("check");
        assertThat(digest.run("check")).isEqualTo(first);
        assertThat(hasBuilt(build())).isTrue();
        digest.post("b", "", "Text [@maker]. <blink>y</blink>");
        assertThat(digest.run("check").err()).contains("content/posts/2026/b.md");
    }

    /** The output folder is looked at while the configuration is read, and put right after that. */
    @Test
    void whatAKilledPublicationDoesToTheSiteIsSeen() throws IOException {
        build();
        SortedMap<String, byte[]> files = BuiltSite.files(source().resolve("output"));
        assertThat(hasBuilt(build())).isFalse();
        Path redo = source().resolve("output/.tapeout-next");
        Files.createDirectories(redo);
        Files.writeString(redo.resolve("0"), "of the build that was killed");
        Files.writeString(redo.resolve("journal"), "placed index.html\n");
        assertThat(hasBuilt(build())).isTrue();
        assertThat(Trees.differences(files, BuiltSite.files(source().resolve("output"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WARNED,
                "content/topics/alpha.md",
                "content/new.csv",
                "content/.published.json",
                "assets/css/site.css",
                "templates/own.ftlh",
                "templates/messages.properties",
                "jbake.properties",
                "output/index.html",
                "output/new.html"
            })
    void aChangeIsSeen(String file) throws IOException {
        if (file.endsWith(".json")) {
            digest.run("lock");
        }
        build();
        assertThat(hasBuilt(build())).isFalse();
        Path path = source().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, Files.exists(path) ? Files.readString(path) + " " : "");
        CommandRun run = digest.run("build", "--verbose");
        assertThat(hasBuilt(run)).as(run.err()).isTrue();
    }

    /** What decides on the reading of documents whose files stay the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content/posts/_defaults.yaml | tags: [one]   | tags: [two]   | /tags/two/",
                "content/_defaults.yaml       | authors: [ada] | authors: [bob] | /authors/bob/",
                "content/types/post.yaml      | fields: {region: {words: {n: North}, label: One}} | fields: {region: {words: {n: South}, label: Two}} | South"
            })
    void aChangedDeclarationIsSeenInDocumentsThatStay(String file, String before, String after, String shown)
            throws IOException {
        digest.write("content/authors/ada.md", "---\nname: Ada\n---\n");
        digest.write("content/authors/bob.md", "---\nname: Bob\n---\n");
        digest.post("a", file.contains("types") ? "region: n\n" : "", "Text [@maker].");
        Path page = source().resolve("output/posts/2026/a/index.html");
        digest.write(file, before);
        build();
        assertThat(Files.readString(page)).doesNotContain(shown);
        build();
        digest.write(file, after);
        build();
        assertThat(Files.readString(page)).contains(shown);
    }

    @Test
    void aChangeOfTheSameSizeAndTimeIsSeen() throws IOException {
        Path post = source().resolve(WARNED);
        FileTime time = Files.getLastModifiedTime(post);
        build();
        Files.writeString(post, Files.readString(post).replace("blink>x<", "blink>y<"));
        Files.setLastModifiedTime(post, time);
        assertThat(hasBuilt(build())).isTrue();
        assertThat(source().resolve("output/posts/2026/a/index.html")).content().contains("y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "half", "zeros", "flipped", "gone"})
    void aDamagedMemoryCostsTime(String damage) throws IOException {
        build();
        try (Stream<Path> files = Files.list(source().resolve(".tapeout/memory"))) {
            for (Path file : files.toList()) {
                FileDamage.damage(file, damage);
            }
        }
        CommandRun run = build();
        assertThat(hasBuilt(run)).isTrue();
        assertThat(hasBuilt(build())).isFalse();
    }

    /** Three links that lead in circles through each other: to follow each path would never end. */
    @Test
    @Timeout(60)
    void circlesOfLinksEnd() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            Files.createSymbolicLink(source().resolve("assets/" + name), source().resolve("assets"));
            Files.createSymbolicLink(source().resolve("assets/css/" + name), source().resolve("assets/css"));
        }
        build();
        assertThat(hasBuilt(build())).isFalse();
    }

    @Test
    void whatAKilledRunLeftIsRemoved() throws IOException {
        build();
        Path left = Files.write(source().resolve(".tapeout/memory/documents1.part"), new byte[1]);
        build();
        assertThat(left).exists();
        Files.setLastModifiedTime(left, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
        build();
        assertThat(left).doesNotExist();
    }

    @Test
    void nothingOfItIsPublishedOrCommitted() throws IOException {
        build();
        assertThat(source().resolve(".tapeout/.gitignore"))
                .content(StandardCharsets.US_ASCII)
                .isEqualTo("*\n");
        assertThat(BuiltSite.files(source().resolve("output")).keySet()).noneMatch(name -> name.contains("memory"));
        try (Stream<Path> left = Files.list(source().resolve(".tapeout/memory"))) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }
}
