package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who wrote an article and what picture goes with it, as search engines read it. */
@ExtendWith(RealSite.class)
class ArticleDataTest {

    private static final BuiltSite NEWSROOM = BuiltSite.read(Path.of("src/test/golden/newsroom"), Newsroom.HOST);

    private static List<JsonNode> articles(BuiltSite site) {
        return site.pages().stream()
                .flatMap(StructuredData::blocks)
                .filter(block -> block.path("@type").asText().endsWith("NewsArticle"))
                .toList();
    }

    private static JsonNode article(String post) {
        return articles(NEWSROOM).stream()
                .filter(block -> block.path("url").asText().endsWith("/" + post + "/"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyArticleHasAuthorsAndAPictureThatIsThere(BuiltSite site) throws IOException {
        assertThat(articles(site)).hasSizeGreaterThan(30);
        for (JsonNode article : articles(site)) {
            assertThat(article.path("author")).isNotEmpty();
            article.path("author")
                    .forEach(author -> assertThat(author.path("name").asText()).isNotBlank());
            String file =
                    site.fileAt(URI.create(article.path("image").asText())).orElseThrow();
            var pixels = ImageIO.read(new ByteArrayInputStream(site.file(file)));
            assertThat(pixels.getWidth() * pixels.getHeight())
                    .as("what Google wants at least")
                    .isGreaterThan(50_000);
            assertThat(article.path("publisher").path("logo")).isEqualTo(article.path("image"));
        }
    }

    @Test
    void namesWhoWroteIt() {
        JsonNode author = article("candle-preview").path("author");
        assertThat(author).hasSize(1);
        assertThat(author.get(0).path("@type").asText()).isEqualTo("Person");
        assertThat(author.get(0).path("url").asText()).startsWith("https://newsroom.example/authors/");
    }

    @Test
    void whatTheDeskWroteIsByThePublisher() {
        JsonNode author = article("old-lamp").path("author");
        assertThat(author).hasSize(1);
        assertThat(author.get(0).path("@type").asText()).isEqualTo("Organization");
        assertThat(author.get(0).path("name"))
                .isEqualTo(article("old-lamp").path("publisher").path("name"));
    }

    @Test
    void tellsWhatItIsAboutFromWhatItMentions() {
        JsonNode article = article("candle-preview");
        assertThat(article.path("@type").asText()).isEqualTo("ReportageNewsArticle");
        assertThat(article.path("about").findValuesAsText("name")).containsExactly("Chips", "Candle");
        assertThat(article.path("mentions").findValuesAsText("name")).containsExactly("Foundry & Sons", "Ember 1");
    }

    @Test
    void entitiesAreWhatTheirTypeSays() {
        JsonNode foundry = block("organizations/foundry");
        assertThat(foundry.path("@type").asText()).isEqualTo("Organization");
        assertThat(foundry.path("sameAs").get(0).asText()).isEqualTo("https://foundry.example");
        assertThat(block("rules/lantern-rule")
                        .path("legislationPassedBy")
                        .get(0)
                        .path("@type")
                        .asText())
                .isEqualTo("Organization");
        assertThat(StructuredData.blocks(page("chips/ember-1"))
                        .findFirst()
                        .orElseThrow()
                        .path("@type")
                        .asText())
                .as("a type that says nothing")
                .isEqualTo("Thing");
    }

    /** As readers of microformats see a post: https://microformats.org/wiki/h-entry. */
    @Test
    void isAnEntry() {
        Element entry = page("posts/2026/candle-preview").document().selectFirst("article.h-entry");
        assertThat(entry.select(".p-name").text())
                .isEqualTo(article("candle-preview").path("headline").asText());
        assertThat(entry.select("data.u-url").attr("value"))
                .isEqualTo("https://newsroom.example/posts/2026/candle-preview/");
        assertThat(entry.select("time.dt-published").attr("datetime")).isEqualTo("2026-02-03");
        assertThat(entry.select("a.p-author.h-card")).hasSize(1);
        assertThat(entry.select(".e-content p")).isNotEmpty();
    }

    private static BuiltPage page(String path) {
        return NEWSROOM.pages().stream()
                .filter(page -> page.file().equals(path + "/index.html"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode block(String path) {
        return StructuredData.blocks(page(path)).findFirst().orElseThrow();
    }

    @Test
    void showsThePostsOwnPicture() {
        assertThat(article("ember-1-announced").path("image").asText())
                .isEqualTo("https://newsroom.example/posts/2025/ember-1-announced.png");
    }

    @Test
    void aSiteWithoutAPictureOfItselfHasNone(@TempDir Path source) throws IOException {
        SmallSite site = new SmallSite(source);
        site.post("a", "A post without a picture", "", "So.");
        JsonNode article = StructuredData.read(site.page("a")
                .select("script[type=application/ld+json]")
                .first()
                .data());
        assertThat(article.has("image")).isFalse();
        assertThat(article.path("author")).hasSize(1);
    }
}
