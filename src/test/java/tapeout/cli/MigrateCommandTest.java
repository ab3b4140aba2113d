package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.migrate.Generator;
import tapeout.site.SiteCopy;

/**
 * A small site of each generator becomes one of ours, byte for byte as it was. {@code -Dgolden.accept=true} takes what is made
 * as right, where no {@code expected} stands.
 */
class MigrateCommandTest {

    private static final Path FIXTURES = Path.of("src/test/migrate");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Generator.class)
    void makesASiteThatIsFine(Generator generator) throws IOException {
        Path expected = FIXTURES.resolve(generator + "/expected");
        Path made = folder.resolve("new");
        migrate(generator);
        if (Boolean.getBoolean("golden.accept")) {
            SiteCopy.copy(made, expected);
        }
        assertThat(files(made)).isEqualTo(files(expected));

        CommandRun again = migrate(generator);
        assertThat(again.err()).contains(": 0 files written,");
        assertThat(files(made)).isEqualTo(files(expected));

        CommandRun checked = CommandRun.of("check", "--source", made.toString());
        assertThat(checked.exitCode()).as(checked.err()).isZero();
    }

    @Test
    void keepsWhatSomebodyChanged() throws IOException {
        migrate(Generator.zola);
        Path page = folder.resolve("new/content/pages/archive.md");
        Files.writeString(page, "mine\n");
        CommandRun run = migrate(Generator.zola);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(run.err()).contains("content/pages/archive.md", "error TO-475", "--overwrite");
        assertThat(page).hasContent("mine");

        assertThat(migrate(Generator.zola, "--overwrite").exitCode()).isZero();
        assertThat(page).content().contains("A page at an address that is taken.");
    }

    @Test
    void aDateThatIsNoneIsTold() throws IOException {
        Path site = folder.resolve("old");
        write(site.resolve("hugo.toml"), "baseURL = \"https://old.example/\"\ntitle = \"Old\"\n");
        write(site.resolve("content/posts/a.md"), "---\ntitle: A\ndate: 2024-02-30\n---\nText\n");
        write(site.resolve("content/posts/b.md"), "---\ntitle: B\ndate: soon\npublishDate: 2024-01-02\n---\nText\n");
        CommandRun run = migrateFrom(site, "hugo");
        assertThat(run.err())
                .contains("content/posts/a.md:3:1: warning TO-473 \"2024-02-30\" of \"date\" is not a date.")
                .contains("content/posts/b.md:3:1: warning TO-473 \"soon\" of \"date\" is not a date.");
        assertThat(folder.resolve("new/content/posts/b.md"))
                .hasContent("---\ntitle: B\ndate: 2024-01-02\nextra:\n  date: soon\n---\nText\n");
    }

    @Test
    void frontMatterThatNamesItsFormIsRead() throws IOException {
        Path site = folder.resolve("old");
        write(site.resolve(".eleventy.js"), "");
        write(site.resolve("a.md"), "---json\n{\"title\": \"A\", \"date\": \"2024-01-02\"}\n---\nText\n");
        write(site.resolve("b.md"), "---toml\ntitle = \"B\"\ndate = 2024-01-02\n---\nText\n");
        write(site.resolve("c.md"), "---js\n{title: \"C\"}\n---\nText\n");
        write(site.resolve("d.md"), "---json\n{\"title\": oops}\n---\nText\n");
        CommandRun run = migrateFrom(site, "eleventy");
        assertThat(run.err())
                .contains("c.md:1:1: error TO-470 The front matter cannot be read: it is written in js.")
                .contains("d.md:2:1: error TO-470 The front matter cannot be read: ");
        Path posts = folder.resolve("new/content/posts");
        assertThat(posts.resolve("a.md")).content().startsWith("---\ntitle: A\ndate: 2024-01-02\n");
        assertThat(posts.resolve("b.md")).content().startsWith("---\ntitle: B\ndate: 2024-01-02\n");
        assertThat(posts.resolve("c.md")).doesNotExist();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Else the site would lose its domain, or search engines would no longer know whose it is. */
    @ParameterizedTest
    @CsvSource({"hugo, hugo.toml, static/", "jekyll, _config.yml, ''", "zola, zola.toml, static/"})
    void whatOthersLookForAtTheRootGoesThere(String generator, String settings, String root) throws IOException {
        Path site = folder.resolve("old");
        write(site.resolve(settings), settings.endsWith("toml") ? "title = \"Old\"\n" : "title: Old\n");
        List<String> names = List.of(
                "CNAME", "_redirects", ".well-known/assetlinks.json", "google0123456789abcdef.html", "favicon.ico");
        for (String name : names) {
            write(site.resolve(root + name), name + "\n");
        }
        write(site.resolve(root + "robots.txt"), "User-agent: *\n");
        write(site.resolve(root + ".secret"), "stays\n");
        CommandRun run = migrateFrom(site, generator);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(files(folder.resolve("new/assets")).keySet()).containsExactlyInAnyOrderElementsOf(names);
        assertThat(folder.resolve("new/assets/CNAME")).hasContent("CNAME\n");
    }

    @Test
    void aTextThatCannotBeReadStaysBackAloneAndIsTold() throws IOException {
        Path site = folder.resolve("old");
        SiteCopy.copy(FIXTURES.resolve("zola/site"), site);
        Files.write(
                site.resolve("content/latin.md"),
                "+++\ntitle = \"Caf\u00e9\"\n+++\nText".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(site.resolve("content/torn.md"), "+++\ntitle = \"a\nb = 1\n+++\nText");
        CommandRun run = migrateFrom(site, "zola");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(run.err())
                .contains("content/latin.md:2:13: error TO-002", "content/torn.md:2:1: error TO-470")
                .contains(" in " + folder.resolve("new"));
        assertThat(folder.resolve("new/content/pages/archive.md")).exists();
    }

    @Test
    void aNameThatNoAddressCanHaveStaysBackAloneAndIsTold() throws IOException {
        Path site = folder.resolve("old");
        SiteCopy.copy(FIXTURES.resolve("zola/site"), site);
        Files.writeString(site.resolve("content/-.md"), "+++\ntitle = \"a\"\n+++\nText");
        Files.writeString(site.resolve("content/odd.md"), "+++\ntitle = \"a\"\n+++\n[Text](a%00b)");
        Files.writeString(site.resolve("content/" + "x".repeat(201) + ".md"), "+++\ntitle = \"a\"\n+++\nText");
        CommandRun run = migrateFrom(site, "zola");
        assertThat(run.err()).contains("content/-.md: warning TO-472 No address can be made", "x.md: warning TO-472");
        assertThat(folder.resolve("new/content/-.md")).doesNotExist();
        assertThat(folder.resolve("new/content/odd.md")).content().contains("[Text](a%00b)");
        assertThat(folder.resolve("new/content/pages/archive.md")).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "zola, config.toml, 'base_url = \"a', config.toml:1:1: error TO-470 The configuration",
        "zola, config.toml, 'title = \"Caf\u00e9\"', config.toml:1:13: error TO-002",
        "hugo, hugo.json, '{\"title\": ', hugo.json:1:1: error TO-470 The configuration",
        "jekyll, _config.yml, 'title: [a', _config.yml:1:8: error TO-022",
    })
    void aConfigurationThatCannotBeReadIsToldAndNothingIsWritten(
            String generator, String file, String text, String told) throws IOException {
        Path site = Files.createDirectory(folder.resolve("old"));
        Files.write(site.resolve(file), text.getBytes(StandardCharsets.ISO_8859_1));
        CommandRun run = migrateFrom(site, generator);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(run.err()).contains(told);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    private CommandRun migrateFrom(Path site, String generator) {
        return CommandRun.of(
                "migrate",
                generator,
                site.toString(),
                "--output",
                folder.resolve("new").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jekyll", "jbake"})
    void saysWhatAFolderLacks(String generator) {
        CommandRun run = CommandRun.of(
                "migrate", generator, FIXTURES.resolve("hugo/site").toString(), "--output", folder.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("is no site of " + generator).contains("hint: Name another generator");
    }

    @Test
    void writesNeitherIntoTheOldSiteNorOutOfNothing() {
        String site = FIXTURES.resolve("zola/site").toString();
        CommandRun within = CommandRun.of("migrate", "zola", site, "--output", site + "/new");
        assertThat(within.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(within.err()).contains("lie within each other");
        assertThat(CommandRun.of("migrate", "zola", folder + "/none").err()).contains("is no folder");
        assertThat(CommandRun.of("migrate", "wordpress", site).exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    private CommandRun migrate(Generator generator, String... more) {
        return CommandRun.of(Stream.concat(
                        Stream.of(
                                "migrate",
                                generator.name(),
                                FIXTURES.resolve(generator + "/site").toString(),
                                "--output",
                                folder.resolve("new").toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
