package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;
import tapeout.template.LanguageWords;

/** A site in another language: words, dates, numbers, lists and plural forms are of that language, with words of the site's own on top. */
class GermanSiteTest {

    /** Words of the site's own, on top of Tapeout's German. */
    private static final String WORDS = """
            date.of-month.2=Hornungs
            body.tip=Wink
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
        write("content/chips/one.md", chip("Äther"));
        write("content/chips/two.md", chip("Zunder"));
        write("content/chips/three.md", chip("Ärger"));
        write("content/posts/2026/tags.md", post("[Öl, Zug, apfel, Äpfel, ofen]"));
        run = Newsroom.build(source);
        site = BuiltSite.read(source.resolve("output"), Newsroom.HOST);
    }

    private static void write(String file, String text) throws IOException {
        Path path = source.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    private static String chip(String name) throws IOException {
        return Files.readString(source.resolve("content/chips/ember-1.md"))
                .replace("name: Ember 1", "name: " + name)
                .replace("also_known_as: [E1]\n", "");
    }

    private static String post(String tags) throws IOException {
        return Files.readString(source.resolve("content/posts/2026/candle-preview.md"))
                .replace("tags: [open-weights, paper]", "tags: " + tags);
    }

    private static String text(String page) {
        return site.page(page + "/index.html").document().body().text();
    }

    @Test
    void itsWordsAreWithoutFault() {
        assertThat(run.err()).doesNotContain("messages.properties", "TO-323");
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
        assertThat(page.select(".alert-title").eachText()).containsExactly("Hinweis", "Wink");
        assertThat(page.select(".table-frame").attr("aria-label")).isEqualTo("Tabelle 1: Phase, Ergebnis");
        assertThat(page.select(".footnotes").attr("aria-label")).isEqualTo("Fußnoten");
        assertThat(page.select(".footnote-mention a").attr("aria-label")).isEqualTo("Fußnote 1");
        assertThat(page.select(".footnote-back").attr("aria-label")).isEqualTo("Zurück zum Text bei Fußnote 1");
    }

    @Test
    void datesAreWrittenItsWay() {
        assertThat(text("posts/2026/candle-preview"))
                .contains("Veröffentlicht 3. Hornungs 2026", "Ereignis Preview shown, 15. Januar 2026")
                .doesNotContain("January", "3 February");
        assertThat(text("archive/2026/02")).contains("Archiv Februar 2026");
        assertThat(text("editions/2026-W06")).contains("2.–8. Hornungs 2026");
        assertThat(text("editions/2026-W01")).contains("29. Dezember 2025 – 4. Januar 2026");
    }

    @Test
    void namesAreInTheOrderOfItsAlphabet() {
        assertThat(site.page("tags/index.html").document().select("main a").eachText())
                .containsSubsequence("apfel", "Äpfel", "ofen", "Öl", "Zug");
        assertThat(site.page("chips/index.html").document().select("main a").eachText())
                .containsSubsequence("Ärger", "Äther", "Zunder");
    }

    @Test
    void numbersAreWrittenItsWay() {
        assertThat(text("chips/ember-3")).containsPattern("1,5[ \\u00a0]billion");
    }

    @Test
    void listsAndPluralFormsAreItsOwn() {
        assertThat(text("archive/2025/12")).contains("1 Beitrag");
        assertThat(text("archive/2026/02")).contains("2 Beiträge");
        assertThat(text("tags")).contains("8 Schlagwörter");
        assertThat(text("models/candle")).contains("text, image und audio");
    }

    @Test
    void noWordOfTheInterfaceIsEnglish() throws IOException {
        Map<String, String> english = LanguageWords.of("messages.properties");
        Map<String, String> german = LanguageWords.of("languages/de.properties");
        String content = content();
        Set<String> foreign = english.entrySet().stream()
                .filter(word -> !word.getKey().startsWith("country."))
                .filter(word ->
                        !word.getValue().contains("{") && word.getValue().length() > 3)
                .map(Map.Entry::getValue)
                .filter(word -> !german.containsValue(word) && !content.contains(word))
                .collect(Collectors.toSet());
        SoftAssertions.assertSoftly(softly -> site.pages()
                .forEach(page -> softly.assertThat(page.document().getAllElements().stream()
                                .flatMap(GermanSiteTest::shown)
                                .filter(foreign::contains))
                        .as(page.file())
                        .isEmpty()));
    }

    /** What the site itself says, which stays English. */
    private static String content() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(source.resolve("content"))) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(md|html|yaml)"))
                    .toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static Stream<String> shown(Element element) {
        return Stream.concat(
                        Stream.of(element.ownText(), element.text()),
                        Stream.of("aria-label", "title", "alt", "placeholder", "content", "data-all")
                                .map(element::attr))
                .map(String::strip);
    }
}
