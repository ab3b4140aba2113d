package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;

/** A site in another language: words, dates, numbers, lists and plural forms are those of its own words file. */
class GermanSiteTest {

    private static final String WORDS = """
            number.decimal=,
            number.grouping=.
            list.two={0} und {1}
            list.end={0} und {1}
            date.day={0}. {1} {2}
            date.month.1=Januar
            date.month.2=Februar
            date.of-month.2=Februars
            date.month.12=Dezember
            date.brief.2=Feb.
            date.span.days={0}.–{3}
            date.span.years={0}. {1} {2} – {3}
            count.posts={0,plural,=0{Keine Beiträge} one{Ein Beitrag} other{{0} Beiträge}}
            count.tags={0,choice,0#Keine Tags|1#Ein Tag|1<{0} Tags}
            body.note=Hinweis
            body.tip=Tipp
            body.table=Tabelle {0}
            body.footnotes=Fußnoten
            body.footnote=Fußnote {0}
            body.back=Zurück zu Fußnote {0}
            lifecycle.sources=Laut
            """;

    private static final String BODY = """
            > [!NOTE]
            > Etwas[^1] anderes.

            > [!TIP]
            > Noch etwas.

            | Phase | Ergebnis |
            |-------|----------|
            | eins  | zwei     |

            [^1]: Eine Fußnote.
            """;

    @TempDir
    private static Path source;

    private static BuiltSite site;
    private static CommandRun run;

    @BeforeAll
    static void build() throws IOException {
        Newsroom.copy(source);
        write("templates/messages.properties", WORDS);
        write(
                "jbake.properties",
                Files.readString(source.resolve("jbake.properties")).replace("language=en", "language=de"));
        write("content/deutsch.md", "---\ntitle: Deutsch\nsummary: Eine Seite in einer anderen Sprache.\n---\n" + BODY);
        write(
                "content/models/candle.md",
                Files.readString(source.resolve("content/models/candle.md"))
                        .replace("inputs: {value: [text]", "inputs: {value: [text, image, audio]"));
        run = Newsroom.build(source);
        site = BuiltSite.read(source.resolve("output"), Newsroom.HOST);
    }

    private static void write(String file, String text) throws IOException {
        Path path = source.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    private static String text(String page) {
        return site.page(page + "/index.html").document().body().text();
    }

    @Test
    void itsWordsAreWithoutFaultButNotAllThereAre() {
        assertThat(run.err())
                .containsOnlyOnce("templates/messages.properties:")
                .contains("warning TO-323", "words that are missing here are shown in English: ");
    }

    @Test
    void everyPageSaysItsLanguage() {
        assertThat(site.pages())
                .allSatisfy(page ->
                        assertThat(page.document().select("html").attr("lang")).isEqualTo("de"));
    }

    @Test
    void bodiesSpeakIt() {
        Document page = site.page("deutsch/index.html").document();
        assertThat(page.select(".alert-title").eachText()).containsExactly("Hinweis", "Tipp");
        assertThat(page.select(".table-frame").attr("aria-label")).isEqualTo("Tabelle 1: Phase, Ergebnis");
        assertThat(page.select(".footnotes").attr("aria-label")).isEqualTo("Fußnoten");
        assertThat(page.select(".footnote-mention a").attr("aria-label")).isEqualTo("Fußnote 1");
        assertThat(page.select(".footnote-back").attr("aria-label")).isEqualTo("Zurück zu Fußnote 1");
    }

    @Test
    void datesAreWrittenItsWay() {
        assertThat(text("posts/2026/candle-preview"))
                .contains("Published 3. Februars 2026", "Event Preview shown, 15. Januar 2026")
                .doesNotContain("January", "3 February");
        assertThat(text("archive/2026/02")).contains("Archive Februar 2026");
        assertThat(text("editions/2026-W06")).contains("2.–8. Februars 2026");
        assertThat(text("editions/2026-W01")).contains("29. Dezember 2025 – 4. Januar 2026");
    }

    @Test
    void numbersAreWrittenItsWay() {
        assertThat(text("chips/ember-3")).containsPattern("1,5[ \\u00a0]billion");
    }

    @Test
    void listsAndPluralFormsAreItsOwn() {
        assertThat(text("archive/2025/12")).contains("Ein Beitrag");
        assertThat(text("archive/2026/02")).contains("2 Beiträge");
        assertThat(text("tags")).contains("3 Tags");
        assertThat(text("models/candle")).contains("text, image und audio");
    }
}
