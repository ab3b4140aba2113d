package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.cli.CommandRun;
import tapeout.picture.PictureFiles;

/** A file that is no document goes out with what refers to it, and with nothing else. */
class OutgoingFilesTest {

    @TempDir
    private Path folder;

    private SmallDigest digest;

    @BeforeEach
    void makeADigest() {
        digest = new SmallDigest(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![A chart](chart.svg)",
                "![A chart](./chart.svg)",
                "![A chart](../2026/chart.svg)",
                "![A chart](ch%61rt.svg)",
                "![A chart][c]\n\n[c]: chart.svg",
                "[the chart](chart.svg)",
                "[the chart](chart.svg#part)",
                "[the chart](chart.svg?download=1)",
                "[the chart](/posts/2026/chart.svg?download=1#part)",
                "![A chart](chart.svg?raw=true)",
                "[the chart](/posts/2026/chart.svg)",
                "[the chart](https://digest.example/posts/2026/chart.svg?download=1#part)",
                "![A chart](//digest.example/posts/2026/chart.svg)",
                "<https://digest.example/posts/2026/ch%61rt.svg>",
                "<a href=\"http://digest.example/posts/2026/chart.svg\">the chart</a>",
                "<img src=\"chart.svg\" alt=\"A chart\">",
                "<figure><img alt=\"A chart\" src='chart.svg'></figure>",
                "<p><a href=\"chart.svg\">the chart</a></p>",
            })
    void whatABodyNamesGoesOutWithIt(String body) {
        digest.picture("content/posts/2026/chart.svg");
        digest.post("b", "", body + "\n\nText [@maker].");
        assertThat(digest.published()).containsExactly("posts/2026/chart.svg");
        digest.draft("b", "", body + "\n\nText [@maker].");
        assertThat(digest.published()).isEmpty();
        assertThat(digest.run("check").err())
                .contains("  content/posts/2026/chart.svg: waits for content/posts/2026/b.md");
        assertThat(digest.published("--drafts")).containsExactly("posts/2026/chart.svg");
    }

    @Test
    void aFileThatIsNamedAsASmallerPictureOfAnotherIsTold() {
        digest.write("content/posts/2026/a.png", PictureFiles.pixels("png", 600, 20));
        digest.picture("content/posts/2026/a.png.480.webp");
        digest.post("b", "", "![A chart](a.png) [the same](a.png.480.webp) [@maker]");
        CommandRun run = digest.run("build");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "content/posts/2026/a.png.480.webp: error TO-088 The address /posts/2026/a.png.480.webp is also"
                                + " wanted by a smaller picture that Tapeout makes of content/posts/2026/a.png.");
    }

    @Test
    void aQueryStaysInTheAddress() throws Exception {
        digest.picture("content/posts/2026/chart.svg");
        digest.post(
                "b",
                "",
                "## Ü\n\n[a](chart.svg?a=1&b=ü) [b](b.md?q#ü) [c](?q=%26) ![A chart](chart.svg?raw=true) [@maker]");
        assertThat(digest.run("build").exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("output/posts/2026/b/index.html")))
                .contains(
                        "<a href=\"/posts/2026/chart.svg?a=1&amp;b=%C3%BC\">a</a>",
                        "<a href=\"/posts/2026/b/?q#%C3%BC\">b</a>",
                        "<a href=\"/posts/2026/b/?q=%26\">c</a>",
                        "<img src=\"/posts/2026/chart.svg?raw=true\" width=");
    }

    @Test
    void aFragmentStaysWhatAReaderOfFilesKnows() throws Exception {
        digest.picture("content/posts/2026/chart.svg");
        digest.post(
                "b",
                "",
                "## Ü\n\n[a](chart.svg#page=3&zoom=50,1) [b](chart.svg#xywh=percent:1,2) [c](#:~:text=one%20word)"
                        + " [d](b.md#Ü:~:text=a,-b) [e](#ü) [f](chart.svg#a%20b\"<c) [@maker]");
        assertThat(digest.run("check", "--fail-on", "warning").err()).doesNotContain("TO-081");
        assertThat(digest.run("build").exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("output/posts/2026/b/index.html")))
                .contains(
                        "<a href=\"/posts/2026/chart.svg#page=3&amp;zoom=50,1\">a</a>",
                        "<a href=\"/posts/2026/chart.svg#xywh=percent:1,2\">b</a>",
                        "<a href=\"#:~:text=one%20word\">c</a>",
                        "<a href=\"/posts/2026/b/#%C3%BC:~:text=a,-b\">d</a>",
                        "<a href=\"#%C3%BC\">e</a>",
                        "<a href=\"/posts/2026/chart.svg#a%20b%22%3Cc\">f</a>");
    }

    @Test
    void anAddressWithTheOwnHostIsOneOfTheSite() throws Exception {
        digest.post(
                "b",
                "",
                "[a](https://digest.example/posts/2026/b/#nowhere) [b](https://digest.example/posts/2026/gone/) [@maker]");
        assertThat(digest.run("check").err())
                .contains("TO-081", "TO-080 The link \"/posts/2026/gone/\" leads to no document of this site.");
        digest.post("b", "", "![A chart](https://digest.example/gone.svg) [@maker]");
        assertThat(digest.run("check").err()).contains("TO-082").doesNotContain("TO-068");
        digest.post(
                "b",
                "",
                "[a](https://digest.example) [b](https://digest.example/posts/2026/b/) [c](https://else.where/gone/) [@maker]");
        assertThat(digest.run("build").exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("output/posts/2026/b/index.html")))
                .contains(
                        "<a href=\"/\">a</a>",
                        "<a href=\"/posts/2026/b/\">b</a>",
                        "<a href=\"https://else.where/gone/\" rel");
    }

    @Test
    void aPhotographGoesOutWithoutWhereItWasTaken() throws Exception {
        byte[] plain = PictureFiles.pixels("jpg", 40, 20);
        byte[] place = "\u00ff\u00fe\0\u0012taken at Elm Row".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream photograph = new ByteArrayOutputStream();
        photograph.write(plain, 0, 2);
        photograph.writeBytes(place);
        photograph.write(plain, 2, plain.length - 2);
        digest.write("content/posts/2026/photo.jpg", photograph.toByteArray());
        digest.post("b", "", "![A row of elms](photo.jpg) [@maker]");
        assertThat(digest.run("build").exitCode()).isZero();
        assertThat(folder.resolve("output/posts/2026/photo.jpg")).hasBinaryContent(plain);
    }

    @Test
    void aPostsPictureGoesOutWithIt() {
        digest.picture("content/posts/2026/chart.svg");
        String image = "image: {src: chart.svg, alt: A chart}\n";
        digest.post("b", image, "Text [@maker].");
        assertThat(digest.published()).containsExactly("posts/2026/chart.svg");
        digest.post("b", image + "date: 2026-11-25\n", "Text [@maker].");
        assertThat(digest.published()).isEmpty();
        assertThat(digest.run("check").err())
                .contains("content/posts/2026/b.md: dated ahead, goes out at 2026-11-25T00:00:00Z");
        assertThat(digest.published("--future")).containsExactly("posts/2026/chart.svg");
    }

    @Test
    void whatAPublishedPostNamesTooGoesOut() {
        digest.picture("content/posts/2026/chart.svg").write("content/posts/2026/data.csv", "a,b\n");
        digest.draft("d", "image: {src: chart.svg, alt: A chart}\n", "[data](data.csv) [@maker]");
        digest.post("b", "", "![A chart](chart.svg) [@maker]");
        assertThat(digest.published()).containsExactly("posts/2026/chart.svg");
    }

    @Test
    void everyDocumentCanNameFiles() {
        digest.write("content/files/x.csv", "a")
                .write("content/files/ünï.pdf", "b")
                .write("content/files/y.csv", "c");
        digest.write("content/about.md", "---\ntitle: About\n---\n[data](files/x.csv)");
        digest.write(
                "content/topics/alpha.md",
                "---\ntitle: Alpha\nsummary: What this beat is about.\nglyph: die\norder: 1\n---\n[p](../files/u%CC%88ni%CC%88.pdf)");
        assertThat(digest.published()).containsExactly("files/x.csv", "files/ünï.pdf");
    }

    @Test
    void theFrontMatterOfATypeWithATemplateOfItsOwnNamesFiles() {
        digest.write(
                        "jbake.properties",
                        "site.host=https://digest.example/\ntapeout.title=T\ntemplate.job.file=job.ftlh\n")
                .write("templates/job.ftlh", "<!doctype html><title>x</title>")
                .write("content/jobs/a.csv", "a")
                .write("content/jobs/b.csv", "b")
                .write("content/jobs/c.csv", "c")
                .write(
                        "content/jobs/x.md",
                        "---\ntype: job\ntitle: A job\ndata: a.csv\nmore: [{file: /jobs/b.csv}]\n---\nText");
        assertThat(digest.published()).containsExactly("jobs/a.csv", "jobs/b.csv");
    }

    @Test
    void wordsForAWeekWithoutPostsShowNothing() {
        digest.picture("content/editions/chart.svg");
        digest.write("content/editions/2026-W50.md", "---\ntitle: A week to come\n---\n![A chart](chart.svg)");
        assertThat(digest.published()).isEmpty();
    }

    @Test
    void ofACasePairTheOneThatIsNamedGoesOut() {
        digest.picture("content/posts/2026/chart.svg").picture("content/posts/2026/Chart.svg");
        digest.post("b", "", "![A chart](Chart.svg) [@maker]");
        assertThat(digest.published()).containsExactly("posts/2026/Chart.svg");
    }

    @Test
    void twoFilesThatCollideAreNamedAsTheyLie() {
        digest.picture("content/posts/2026/chart.svg").picture("content/posts/2026/Chart.svg");
        digest.post("b", "", "![A](Chart.svg) ![B](chart.svg) [@maker]");
        assertThat(digest.run("build").err())
                .contains("content/posts/2026/chart.svg: error TO-089", " of content/posts/2026/Chart.svg.");
    }

    @Test
    void aLinkIsAFileOfItsOwn() throws Exception {
        digest.picture("drawings/chart.svg");
        Files.createSymbolicLink(folder.resolve("content/posts/2026/chart.svg"), folder.resolve("drawings/chart.svg"));
        Files.createSymbolicLink(folder.resolve("content/posts/2026/other.svg"), folder.resolve("drawings/chart.svg"));
        digest.post("b", "", "![A chart](chart.svg) [@maker]");
        assertThat(digest.published()).containsExactly("posts/2026/chart.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"files", "files/", "content/files", "files, topics/one.csv", "files\\u002c topics/one.csv"})
    void foldersThatTheSiteNamesGoOut(String named) {
        digest.write("content/files/deep/x.csv", "a")
                .write("content/files/x.csv~", "a")
                .write("content/filesystem/y.csv", "b")
                .write("content/topics/one.csv", "c");
        digest.write(
                "jbake.properties",
                "site.host=https://digest.example/\ntapeout.title=T\ntapeout.static=" + named + "\n");
        assertThat(digest.published())
                .containsExactly(
                        named.contains("topics")
                                ? new String[] {"files/deep/x.csv", "topics/one.csv"}
                                : new String[] {"files/deep/x.csv"});
    }

    @ParameterizedTest
    @CsvSource({
        "., it would publish all",
        "content, it would publish all",
        "../secret, does not lie in the content folder",
        "/etc, does not lie in the content folder",
        "nowhere, does not exist",
    })
    void aFolderThatCannotBeNamedIsAProblem(String named, String why) {
        digest.write(
                "jbake.properties",
                "site.host=https://digest.example/\ntapeout.title=T\ntapeout.static=" + named + "\n");
        CommandRun run = digest.run("build");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("jbake.properties:3:16: error", why);
    }

    @Test
    void noMarkOfOursGoesOutButTheOneForTheHost() {
        digest.published();
        assertThat(folder.resolve("output").toFile().list((dir, name) -> name.startsWith(".")))
                .containsExactly(".nojekyll");
    }
}
