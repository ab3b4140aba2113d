package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;
import tapeout.html.HtmlChecker;

/** The documentation is a site that Tapeout builds, of files without front matter. */
class DocsSiteTest {

    @TempDir
    private Path folder;

    @Test
    void isBuiltWithoutAProblemAndNamesEveryDocument() throws IOException {
        Path source = folder.resolve("src");
        for (String part : new String[] {"docs", "docs-templates"}) {
            SiteCopy.copy(Path.of("src", part).toAbsolutePath(), source.resolve(part));
        }
        Files.copy(Path.of("src/jbake.properties"), source.resolve("jbake.properties"));
        CommandRun run = CommandRun.of("build", "--source", source.toString(), "--fail-on", "warning");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        Document home = page("index.html");
        assertThat(home.select("main a").eachText())
                .contains(
                        "Pages, feeds and files of your own",
                        "From another generator",
                        "63. Outputs of a site’s own",
                        "What templates see");
        assertThat(page("own/index.html").select("main h1, main h2").eachText())
                .startsWith("Pages, feeds and files of your own");
        assertThat(new HtmlChecker().check(Files.readAllBytes(folder.resolve("target/docs/index.html"))))
                .isEmpty();
    }

    private Document page(String file) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/docs").resolve(file)));
    }
}
