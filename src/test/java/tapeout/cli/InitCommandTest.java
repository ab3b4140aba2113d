package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new site: it builds as it is, has the look that ships with the generator, and nothing of another digest. */
class InitCommandTest {

    private static final List<String> OF_OUR_DIGEST =
            List.of("deepseek", "nvidia", "ai chips", "export control", "gate\"");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "news", "tech"})
    void buildsWithoutAProblem(String beat) throws Exception {
        Path site = folder.resolve("orbit-news");
        CommandRun made = CommandRun.of("init", site.toString(), "--beat", beat);
        assertThat(made.exitCode()).as(made.err()).isZero();
        CommandRun checked = run("check", site, "--fail-on", "warning");
        assertThat(checked.err()).contains("No problems.");
        assertThat(checked.exitCode()).isZero();
        assertThat(run("build", site).exitCode()).isZero();

        Path output = site.resolve("output");
        Document home = Jsoup.parse(output.resolve("index.html").toFile());
        assertThat(home.title()).isEqualTo("Orbit news");
        assertThat(home.select(".masthead-tagline, .footer-tagline")).isEmpty();
        assertThat(home.select("link[rel=stylesheet]"))
                .hasSize(2)
                .allSatisfy(
                        style -> assertThat(output.resolve(style.attr("href").substring(1)))
                                .isRegularFile());
        assertThat(home.select("[href$=.svg], .navigation svg path[d]")).hasSize(2);
        for (Path file : textFiles(output)) {
            assertThat(Files.readString(file).toLowerCase(java.util.Locale.ROOT))
                    .as(file.toString())
                    .doesNotContain(OF_OUR_DIGEST)
                    .doesNotContain("{{");
        }
    }

    @Test
    void takesTitleTaglineAndHost() throws Exception {
        Path site = folder.resolve("a");
        CommandRun.of(
                "init",
                site.toString(),
                "--title",
                "Wärme & \"Licht\": c:\\new",
                "--tagline",
                "News, {{day}}, of heat",
                "--host",
                "https://warm.org/sub/");
        assertThat(run("build", site).exitCode()).isZero();
        Document home = Jsoup.parse(site.resolve("output/index.html").toFile());
        assertThat(home.title()).isEqualTo("Wärme & \"Licht\": c:\\new: News, {{day}}, of heat");
        assertThat(home.select("link[rel=canonical]").attr("href")).isEqualTo("https://warm.org/sub/");
    }

    @Test
    void asksForWhatNoOptionSays() throws Exception {
        Path site = folder.resolve("orbit-news");
        CommandRun run = CommandRun.answering("Orbit\n\nnowhere\nhttps://orbit.org\n", "init", site.toString());
        assertThat(run.err())
                .contains(
                        "Title [Orbit news]: Tagline, in one line, or nothing: Public address [https://site.example/]: ")
                .contains("\"nowhere\" cannot be the site's address")
                .contains("hint: Write one such as https://you.github.io/digest/");
        assertThat(site.resolve("jbake.properties"))
                .content()
                .contains("site.host=https://orbit.org/\n", "tapeout.title=Orbit\n", "tapeout.tagline=\n");

        CommandRun told = CommandRun.answering(
                "",
                "init",
                folder.resolve("b").toString(),
                "--title",
                "B",
                "--tagline",
                "t",
                "--host",
                "https://b.org/");
        assertThat(told.err()).doesNotContain("Title").startsWith("A new site is in");
    }

    @Test
    void overwritesNothing() throws Exception {
        Path site = folder.resolve("full");
        Files.createDirectories(site);
        assertThat(CommandRun.of("init", site.toString()).exitCode()).isZero();
        Files.writeString(site.resolve("README.md"), "mine");
        CommandRun again = CommandRun.of("init", site.toString());
        assertThat(again.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(again.err()).contains("is not empty.").contains("tapeout init my-site");
        assertThat(site.resolve("README.md")).hasContent("mine");
        assertThat(CommandRun.of("init", site.resolve("README.md").toString()).err())
                .contains("is no folder");
    }

    @Test
    void aFolderOfAnyNameMakesASiteAndIsNamedAsAShellTakesIt() throws Exception {
        Path dashes = folder.resolve("__");
        assertThat(CommandRun.of("init", dashes.toString()).exitCode()).isZero();
        assertThat(dashes.resolve("jbake.properties")).content().contains("tapeout.title=Site\n");

        Path spaced = folder.resolve("my site");
        assertThat(CommandRun.of("init", spaced.toString()).err())
                .contains("See it: tapeout serve --source \"" + spaced + "\"");
    }

    @Test
    void aWrongFolderNamesTheSiteAroundItOrHowToMakeOne() throws Exception {
        assertThat(CommandRun.of("build", "--source", folder.toString()).err()).contains("tapeout init my-site");

        Path site = folder.resolve("site");
        CommandRun.of("init", site.toString());
        assertThat(CommandRun.of(
                                "build",
                                "--source",
                                site.resolve("content/posts").toString())
                        .err())
                .contains("The site around it is in " + site + ":");
        assertThat(CommandRun.of(
                                "build",
                                "--source",
                                site.resolve("jbake.properties").toString())
                        .err())
                .contains("jbake.properties is no folder.");
    }

    @Test
    void beginsInARepositoryWithoutFiles() throws Exception {
        Path site = folder.resolve("cloned");
        Files.createDirectories(site.resolve(".git/refs"));
        assertThat(CommandRun.of("init", site.toString()).exitCode()).isZero();
        assertThat(site.resolve(".git/refs")).isDirectory();
        assertThat(site.resolve("jbake.properties")).exists();
    }

    @Test
    void refusesWhatWouldNotBuild() throws Exception {
        CommandRun reference = CommandRun.of("init", folder.resolve("r").toString(), "--title", "Of ${x}");
        assertThat(reference.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(reference.err()).contains("cannot hold \"${\"");
        assertThat(folder.resolve("r")).doesNotExist();

        CommandRun nowhere = CommandRun.of(
                "init", Files.createFile(folder.resolve("file")).resolve("site").toString());
        assertThat(nowhere.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(nowhere.err())
                .contains("The file system refuses it: ", "Name a place in which you may write")
                .containsPattern("report it with: tapeout[.]\\S+[(]\\w+[.]java:\\d+[)]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"css/tokens.css", "pages/post.ftlh"})
    void ejectCopiesAFileThatTheSiteThenUses(String file) throws Exception {
        Path site = folder.resolve("a");
        CommandRun.of("init", site.toString());
        CommandRun ejected = run("eject", site, file);
        assertThat(ejected.exitCode()).isZero();
        Path own = site.resolve(ejected.out().strip());
        assertThat(own).isRegularFile().endsWith(Path.of(file));
        String mark = file.endsWith(".css") ? "\n.mark-of-mine {}\n" : "<!-- mark-of-mine -->";
        Files.writeString(own, Files.readString(own) + mark);
        assertThat(run("build", site).exitCode()).isZero();
        try (Stream<Path> output = Files.walk(site.resolve("output"))) {
            assertThat(output.filter(Files::isRegularFile)
                            .filter(path -> path.toString().matches(".*\\.(css|html)"))
                            .anyMatch(InitCommandTest::isMarked))
                    .isTrue();
        }
        assertThat(run("eject", site, file).exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void ejectTellsAWrongConfigurationInEveryForm() throws Exception {
        Path site = folder.resolve("a");
        CommandRun.of("init", site.toString());
        Files.writeString(site.resolve("jbake.properties"), "site.host=https://a.example/\ntapeout.titel=A\n");
        CommandRun run = run("eject", site, "--format", "json");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.out()).contains("\"code\" : \"TO-202\"", "\"line\" : 2");
    }

    @Test
    void ejectSaysWhatThereIs() {
        Path site = folder.resolve("a");
        CommandRun.of("init", site.toString());
        assertThat(run("eject", site).out()).contains("css/site.css", "pages/home.ftlh", "messages.properties");
        assertThat(run("eject", site, "css/token.css").err()).contains("Did you mean css/tokens.css?");
    }

    private static boolean isMarked(Path file) {
        try {
            return Files.readString(file).contains("mark-of-mine");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> textFiles(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().matches(".*\\.(html|xml|json|css|txt|ics)"))
                    .filter(file -> !file.toString().contains("OFL"))
                    .toList();
        }
    }

    private static CommandRun run(String command, Path site, String... more) {
        return CommandRun.of(Stream.concat(Stream.of(command, "--source", site.toString()), Stream.of(more))
                .toArray(String[]::new));
    }
}
