package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everywhere a correction has to show, on the newsroom's post whose number of parameters was wrong. */
class CorrectionsTest {

    private static final String POST = "posts/2026/candle-preview/index.html";
    private static final String TEXT = "An earlier version gave 4 billion parameters; there are 3.";

    private final BuiltSite site = BuiltSite.read(Path.of("src/test/golden/newsroom"), Newsroom.HOST);

    @Test
    void aNoteAboveTheTextLeadsToThePlace() {
        Document page = site.page(POST).document();
        Element note = page.selectFirst("aside.corrections-notice > #correction_1");
        assertThat(note.text()).isEqualTo("Corrected 5 February 2026. " + TEXT + " Size");
        assertThat(note.selectFirst("a").attr("href")).isEqualTo("#size");
        assertThat(note.parent().nextElementSiblings().select(".prose")).hasSize(1);
    }

    @Test
    void thePlaceIsMarkedAndLeadsToTheNote() {
        Element mark = site.page(POST).document().selectFirst("h2#size + p.correction-mark");
        assertThat(mark.text()).isEqualTo("Corrected on 5 February 2026");
        assertThat(mark.selectFirst("a").attr("href")).isEqualTo("#correction_1");
        assertThat(mark.nextElementSibling().text()).startsWith("It has 3 billion parameters");
        assertThat(site.page(POST).document().select(".correction-mark")).hasSize(1);
    }

    @Test
    void theListOfAllCorrectionsLeadsToTheNote() {
        Element line = site.page("corrections/index.html").document().selectFirst("ul.corrections > li");
        assertThat(line.text()).contains("5 February 2026", "Candle, a model for one language, is shown", TEXT);
        assertThat(line.selectFirst("a").attr("href")).isEqualTo("/posts/2026/candle-preview/#correction_1");
    }

    @Test
    void theFeedSaysThatThePostWasChanged() throws Exception {
        SyndEntry entry = new SyndFeedInput()
                .build(new XmlReader(new ByteArrayInputStream(site.file("feed.xml")))).getEntries().stream()
                        .filter(one -> one.getLink().endsWith("/candle-preview/"))
                        .findFirst()
                        .orElseThrow();
        assertThat(entry.getUpdatedDate().toInstant())
                .isBetween(Instant.parse("2026-02-05T00:00:00Z"), Instant.parse("2026-02-05T23:59:59Z"));
        assertThat(entry.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2026-02-03T08:30:00Z"));
        assertThat(entry.getContents().get(0).getValue())
                .contains("href=\"https://newsroom.example/posts/2026/candle-preview/#correction_1\"");
    }

    @Test
    void theLinkedDataHoldsIt() {
        JsonNode article = StructuredData.blocks(site.page(POST)).findFirst().orElseThrow();
        assertThat(article.path("dateModified").asText()).isEqualTo("2026-02-05");
        assertThat(article.path("correction")).hasSize(1);
        assertThat(article.path("correction").path(0).toString())
                .isEqualTo(
                        "{\"@type\":\"CorrectionComment\",\"text\":\"" + TEXT + "\",\"datePublished\":\"2026-02-05\","
                                + "\"url\":\"https://newsroom.example/posts/2026/candle-preview/#correction_1\"}");
    }

    @Test
    void aPostWithoutOneSaysNothing() {
        BuiltPage other = site.page("posts/2026/who-made-ember/index.html");
        assertThat(other.document().select(".corrections, .correction-mark")).isEmpty();
        assertThat(StructuredData.blocks(other).findFirst().orElseThrow().has("correction"))
                .isFalse();
    }

    @Test
    void aPostStandsOnceAboveWhatWasWrongInItOnOneDay(@TempDir Path folder) throws IOException {
        SmallSite small = new SmallSite(folder);
        String first = "{date: 2026-11-21, text: The second mistake.}, {date: 2026-11-21, text: The first mistake.}";
        String older = "{date: 2026-11-20, text: A day before.}";
        small.post("one", "The first of two posts", "corrections: [" + first + ", " + older + "]\n", "It began.");
        small.post("two", "The second of two posts", "corrections: [" + older + "]\n", "It went on.");
        assertThat(Jsoup.parse(small.built("corrections/index.html"))
                        .select("ul.corrections > li")
                        .eachText())
                .containsExactly(
                        "21 November 2026 The first of two posts The second mistake.",
                        "21 November 2026 The first mistake.",
                        "20 November 2026 The first of two posts A day before.",
                        "20 November 2026 The second of two posts A day before.");
    }
}
