package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.site.SiteCopy;

/**
 * A JBake project is built unchanged, byte for byte as stock JBake 2.7.0 builds it: {@code src/test/guest/confirm} runs that
 * and writes what is expected here.
 */
class GuestSiteTest {

    private static final Path PROJECT = Path.of("src/test/guest/site");
    private static final Path EXPECTED = Path.of("src/test/guest/expected");

    @TempDir
    private Path folder;

    @Test
    void isBuiltByteForByteAsStockJBakeBuildsIt() throws IOException {
        CommandRun run = build(project());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("note TO-460 This is built as JBake 2.7.0 would", "no problems");
        assertThat(files(folder.resolve("out"))).isEqualTo(files(EXPECTED));
    }

    @Test
    void saysNothingOfWhatTheSiteSaysItself() throws IOException {
        Path project = project();
        append(project, "jbake.properties", "tapeout.profile=jbake\n");
        assertThat(build(project).err()).doesNotContain("TO-460");
    }

    @Test
    void aFolderOfTopicsMakesADigestOfIt() throws IOException {
        Path project = project();
        Files.createDirectory(project.resolve("content/topics"));
        assertThat(build(project).err()).doesNotContain("TO-460").contains("TO-201");
    }

    @Test
    void draftsAndWhatIsDatedAheadStayBack() throws IOException {
        Path project = project();
        write(project, "content/a.md", "title=Draft\ndate=2013-05-01\ntype=post\nstatus=draft\n~~~~~~\nx\n");
        write(project, "content/b.md", "title=Ahead\ndate=2999-05-01\ntype=post\nstatus=published-date\n~~~~~~\nx\n");
        assertThat(build(project).exitCode()).isZero();
        assertThat(files(folder.resolve("out"))).isEqualTo(files(EXPECTED));

        assertThat(build(project, "--drafts").exitCode()).isZero();
        assertThat(folder.resolve("out/a-draft.html")).exists();
        assertThat(folder.resolve("out/b.html")).doesNotExist();
    }

    /** A picture tells as much as the text: what only a draft names is for nobody to see yet. */
    @Test
    void filesThatOnlyDraftsNameStayBack() throws IOException {
        Path project = project();
        String draft = "title=Draft\ndate=2013-05-01\ntype=post\nstatus=draft\nimage=/img/head.png\n~~~~~~\n";
        write(project, "content/a.md", draft + "![A](only%20here.png) ![B](both.png)\n");
        write(
                project,
                "content/b.md",
                "title=Shown\ndate=2013-05-02\ntype=post\nstatus=published\n~~~~~~\n![B](both.png)\n");
        for (String file : List.of("only here.png", "both.png", "img/head.png", "img/nobody.png")) {
            write(project, "content/" + file, "x");
        }
        CommandRun run = build(project);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve("out/only here.png")).doesNotExist();
        assertThat(folder.resolve("out/img/head.png")).doesNotExist();
        assertThat(folder.resolve("out/both.png")).exists();
        assertThat(folder.resolve("out/img/nobody.png")).exists();

        assertThat(build(project, "--drafts").exitCode()).isZero();
        assertThat(folder.resolve("out/only here.png")).exists();
        assertThat(folder.resolve("out/img/head.png")).exists();
    }

    @Test
    void aHeaderCanBeYaml() throws IOException {
        Path project = project();
        write(
                project,
                "content/blog/2013/first.md",
                """
                ---
                title: First loaf & more
                date: 2013-02-25
                type: post
                tags: [bread, rye flour, news]
                status: published
                author: {name: Ada, loaves: 3}
                ---
                """
                        + Files.readString(PROJECT.resolve("content/blog/2013/first.md"))
                                .replaceFirst("(?s).*?~~~~~~\n", ""));
        assertThat(build(project).exitCode()).isZero();
        assertThat(files(folder.resolve("out"))).isEqualTo(files(EXPECTED));
    }

    @Test
    void folderAddressesHaveTheirWayToTheRoot() throws IOException {
        Path project = project();
        append(project, "jbake.properties", "uri.noExtension=true\nuri.noExtension.prefix=/blog\n");
        assertThat(build(project).exitCode()).isZero();
        assertThat(page("blog/2013/third/index.html")).contains("href=\"../../../css/site.css\"");
        assertThat(page("about.html")).contains("href=\"css/site.css\"");
        assertThat(page("tags/bread.html")).contains("href=\"../css/site.css\"");
    }

    @Test
    void tellsWhereATemplateFailsAndPublishesNothing() throws IOException {
        Path project = project();
        write(project, "templates/recipe.ftl", "<p>\n${content.oven}</p>\n");
        CommandRun run = build(project);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "templates/recipe.ftl:2:3: error TO-301",
                        "\"content.oven\" has no value on this page",
                        "(content.oven)!\"\"");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void tellsWhatJBakePassesOverInSilence() throws IOException {
        Path project = project();
        write(project, "content/README.md", "# No header\n");
        write(project, "content/c.md", "type=recip\nstatus=published\n~~~~~~\nx\n");
        write(project, "content/d.md", "title=D\ntype=page\ndate=1 May\nstatus=Published\n~~~~~~\nx\n");
        write(project, "content/about.md", "title=A\ntype=page\nstatus=published\njson={not}\n~~~~~~\nx\n");
        write(project, "content/blog/2013/fourth.md", "title=4\ntype=post\nstatus=published\n~~~~~~\nx\n");
        CommandRun run = build(project);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .contains(
                        "content/README.md: warning TO-461",
                        "content/c.md:1:6: warning TO-462",
                        "Did you mean \"recipe\"?",
                        "content/d.md:3:6: warning TO-464",
                        "content/d.md:4:8: warning TO-463",
                        "content/about.md:4:6: warning TO-466",
                        "content/about.html: warning TO-467",
                        "content/blog/2013/fourth.md: warning TO-465");
        assertThat(build(project, "--fail-on", "warning").exitCode()).isEqualTo(1);
    }

    @Test
    void tellsEachNameOnceThatWindowsCannotHave() throws IOException {
        Path project = project();
        for (String folder : List.of("assets/con", "content/lpt1", "content/.prn", "content/end.")) {
            Files.createDirectory(project.resolve(folder));
        }
        String page = "title=A\ntype=page\nstatus=published\n~~~~~~\nx\n";
        write(project, "assets/con/a.txt", "x");
        write(project, "content/lpt1/a.md", page);
        write(project, "content/end./a.md", page);
        write(project, "content/nul.md", page);
        write(project, "content/e.md", "date=2013-05-01\ntags=aux\n" + page.replace("page", "post"));
        CommandRun run = CommandRun.of("check", "--source", project.toString());
        assertThat(run.err().lines().filter(line -> line.contains("TO-351")))
                .satisfiesExactly(
                        line -> assertThat(line).contains("assets/con: ", "it keeps the name for a device"),
                        line -> assertThat(line).contains("content/end.: ", "it cuts off a full stop"),
                        line -> assertThat(line).contains("content/lpt1: "),
                        line -> assertThat(line).contains("content/nul.md: "),
                        line -> assertThat(line).contains("jbake.properties: ", "something called \"aux.html\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lock", "facts", "states", "eject"})
    void whatOnlyADigestHasIsRefused(String command) throws IOException {
        CommandRun run = CommandRun.of(command, "--source", project().toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("error TO-469", "Use build, check and serve");
    }

    private Path project() throws IOException {
        Path project = folder.resolve("site");
        SiteCopy.copy(PROJECT, project);
        return project;
    }

    private CommandRun build(Path project, String... more) {
        return CommandRun.of(Stream.concat(
                        Stream.of(
                                "build",
                                "--source",
                                project.toString(),
                                "--output",
                                folder.resolve("out").toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    private static void write(Path project, String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static void append(Path project, String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.writeString(path, Files.readString(path) + text);
    }

    /** Every file below a folder, by its path within it. */
    static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
