package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;

/** What a folder says for its documents, where these do not say otherwise. */
class FolderDefaultsTest {

    @TempDir
    private Path folder;

    private SmallDigest digest;

    @BeforeEach
    void makeADigest() {
        digest = new SmallDigest(folder);
    }

    private String tags(String post) throws Exception {
        return Jsoup.parse(folder.resolve("output/posts/2026/" + post + "/index.html")
                        .toFile())
                .select("main a[href^=/tags/]:not([href=/tags/])")
                .eachText()
                .toString();
    }

    @Test
    void theNearestCountsAndTheDocumentItselfFirst() throws Exception {
        digest.write("content/_defaults.yaml", "tags: [far]\n");
        digest.write("content/posts/_defaults.yaml", "tags: [near]\n");
        digest.write("content/posts/2026/late/_defaults.yaml", "tags: [nearest]\n");
        digest.post("own", "tags: [mine]\n", "Text [@maker].");
        digest.write("content/posts/2026/late/c.md", SmallDigest.document("", "Other text [@maker]."));
        CommandRun run = digest.run("build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(tags("a")).isEqualTo("[near]");
        assertThat(tags("own")).isEqualTo("[mine]");
        assertThat(Files.walk(folder.resolve("output"))
                        .filter(file -> file.getFileName().toString().contains("_defaults")))
                .as("is not published")
                .isEmpty();
        String late = Files.readString(Files.walk(folder.resolve("output/posts"))
                .filter(file -> file.endsWith("c/index.html"))
                .findFirst()
                .orElseThrow());
        assertThat(late).contains("/tags/nearest/").doesNotContain("/tags/near/");
    }

    /** Neither topics nor pages have tags, and neither is asked for them. */
    @Test
    void theContentFoldersOwnAreForWhatHasSuchAKey() {
        digest.write("content/_defaults.yaml", "tags: [far]\nstatus: published\n");
        digest.write("content/about.md", "---\ntitle: About this digest\n---\nText.\n");
        CommandRun run = digest.run("check", "--fail-on", "warning");
        assertThat(run.err()).isEqualTo("No problems.\n");
    }

    @Test
    void aFolderOfDraftsHoldsBackWhatCannotBeReadToo() {
        digest.write("content/posts/2026/desk/_defaults.yaml", "status: draft\n");
        digest.write("content/posts/2026/desk/d.md", SmallDigest.document("", "EMBARGOED [@maker]."));
        digest.write("content/posts/2026/desk/e.md", "---\ntitle: [\n\nEMBARGOED");
        CommandRun run = digest.run("build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve("output/posts/2026/d")).doesNotExist();
        assertThat(digest.run("check").err())
                .contains("content/posts/2026/desk/d.md: draft", "content/posts/2026/desk/e.md: draft");
    }

    @Test
    void aFolderOfTheSitesOwnTypeNamesIt() throws Exception {
        digest.write("jbake.properties", """
                site.host=https://digest.example/
                tapeout.title=Test digest
                template.recipe.file=recipe.ftlh
                """);
        digest.write("templates/recipe.ftlh", "<p>${view.values.course}</p>");
        digest.write("content/recipes/_defaults.yaml", "type: recipe\ncourse: main\n");
        digest.write("content/recipes/soup.md", "---\ntitle: Soup\n---\nHot.\n");
        CommandRun run = digest.run("build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve("output/recipes/soup/index.html")).content().contains("<p>main</p>");
    }
}
