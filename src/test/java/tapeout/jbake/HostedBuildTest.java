package tapeout.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.markdown.MarkdownRenderer;
import tapeout.output.PublishException;
import tapeout.site.BuildMemory;
import tapeout.site.Goal;
import tapeout.site.SiteBuild;
import tapeout.site.SiteWords;
import tapeout.site.step.Stopwatch;

/** A small JBake site, from its configuration to its pages, in JBake's oven. */
class HostedBuildTest {

    @TempDir
    Path folder;

    private ConfiguredSite site;

    @BeforeEach
    void writeASite() throws IOException {
        site = ConfiguredSite.with(folder, """
                template.folder=looks
                template.recipe.file=recipe.ftlh
                date.format=dd.MM.yyyy
                """);
        write("looks/recipe.ftlh", "<p>${view.type} ${view.title} for ${view.values.serves}</p>${view.body}");
        write("content/topics/chips.md", """
                ---
                title: Chips
                summary: What is made and by whom.
                glyph: die
                order: 1
                ---
                The beat.
                """);
    }

    @Test
    void publishesHtmlWithJBakesHeader() throws IOException {
        write("content/old.html", """
                title=An old page
                type=page
                status=published
                summary=It came from a JBake site.
                ~~~~~~
                <p>Hello &amp; <b>welcome</b></p>
                """);
        assertThat(bake()).isEmpty();
        assertThat(page("old/index.html")).contains("An old page", "<p>Hello &amp; <b>welcome</b></p>");
    }

    @Test
    void publishesHtmlWithYaml() throws IOException {
        write("content/new.html", """
                ---
                title: A new page
                summary: It has front matter.
                ---
                <p>See <a href="topics/chips.md">chips</a></p>
                """);
        assertThat(bake()).isEmpty();
        assertThat(page("new/index.html")).contains("<p>See <a href=\"/topics/chips/\">chips</a></p>");
    }

    @Test
    void handsTheFrontMatterOfOtherTypesToTheirTemplate() throws IOException {
        write("content/recipes/soup.md", """
                title=Soup
                type=recipe
                status=published
                serves=4
                ~~~~~~
                Cook **it**.
                """);
        assertThat(bake()).isEmpty();
        assertThat(page("recipes/soup/index.html"))
                .isEqualTo("<p>recipe Soup for 4</p><p>Cook <strong>it</strong>.</p>\n");
    }

    @Test
    void passesOverFoldersWithTheIgnoreFileAndHoldsBackDrafts() throws IOException {
        write("content/attic/.jbakeignore", "");
        write("content/attic/x.md", "broken");
        write("content/later-draft.md", """
                ---
                title: Later
                summary: Not yet to be seen.
                ---
                Later.
                """);
        assertThat(bake()).isEmpty();
        assertThat(folder.resolve("output/attic")).doesNotExist();
        assertThat(folder.resolve("output/later")).doesNotExist();
        assertThat(folder.resolve("output/later-draft")).doesNotExist();
    }

    @Test
    void tellsOfADocumentWhoseLibraryIsMissingAndPublishesNothing() throws IOException {
        write("content/x.adoc", """
                title=X
                type=page
                status=published
                summary=In a format that needs a library.
                ~~~~~~
                == X
                """);
        assertThat(bake()).singleElement().asString().startsWith("content/x.adoc TO-009");
        assertThat(folder.resolve("output")).doesNotExist();
    }

    private List<String> bake() {
        MarkdownRenderer markdown = MarkdownRenderer.standard();
        BodyEngines.registerMarkdown(markdown);
        HostedSite hosted = site.site();
        SiteBuild build = new SiteBuild(
                hosted.config(),
                new SiteWords(hosted.config()),
                () -> BodyEngines.byEnding(hosted, markdown),
                Goal.PUBLISH,
                BuildMemory.NONE,
                new Stopwatch());
        DigestOven<PublishException> oven = new DigestOven<>(hosted, build::run);
        oven.bake();
        return oven.problems().stream().map(ConfiguredSite::shown).toList();
    }

    private String page(String file) throws IOException {
        return Files.readString(folder.resolve("output").resolve(file), StandardCharsets.UTF_8);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
