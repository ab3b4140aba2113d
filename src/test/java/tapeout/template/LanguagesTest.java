package tapeout.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.view.words.MessagePattern;
import tapeout.view.words.Messages;

/** A language that Tapeout speaks is whole: every text, with the values that it is given. */
class LanguagesTest {

    static Stream<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(LanguageWords.FOLDER.resolve("languages"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void areGermanAndFrench() throws IOException {
        assertThat(languages()).isNotEmpty().containsExactly("de.properties", "fr.properties");
    }

    /**
     * A line must not break before a mark that French sets apart: a no-break space, a narrow one before the high marks and
     * within quotation marks.
     */
    @Test
    void frenchMarksStayWithTheirWords() throws IOException {
        assertThat(LanguageWords.of("languages/fr.properties").values())
                .allSatisfy(words ->
                        assertThat(words).doesNotContainPattern("[ \u202f]:|«[^\u202f]|[^\u202f]»|[ \u00a0][;!?]"));
    }

    /** Days and months stand in elements that do not break; HTML has none for a quarter. */
    @Test
    void quartersStayWithTheirYears() throws IOException {
        for (String file : List.of("messages.properties", "languages/de.properties", "languages/fr.properties")) {
            assertThat(LanguageWords.of(file).get("date.quarter"))
                    .as(file)
                    .contains("\u00a0{1}")
                    .doesNotContain(" ");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasEveryKey(String file) throws IOException {
        assertThat(LanguageWords.of("languages/" + file).keySet())
                .isEqualTo(LanguageWords.of("messages.properties").keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void showsTheSameValues(String file) throws Exception {
        Map<String, String> english = LanguageWords.of("messages.properties");
        for (Map.Entry<String, String> word :
                LanguageWords.of("languages/" + file).entrySet()) {
            assertThat(places(word.getValue()))
                    .as(file + ": " + word.getKey())
                    .isEqualTo(places(english.get(word.getKey())));
        }
    }

    private static List<Integer> places(String text) throws Exception {
        SortedMap<Integer, Integer> places = MessagePattern.parse(text).places();
        return List.copyOf(places.keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isReadWithoutAProblem(String file) {
        Locale language = Locale.forLanguageTag(file.replace(".properties", "-AT"));
        Path folder = Path.of("target/no-templates").toAbsolutePath();
        Problems problems = new Problems();
        Messages words = MessagesReader.read(TemplateSource.of(folder, folder), language, problems);
        MessagesReader.checkLanguage(TemplateSource.of(folder, folder), language, problems);

        assertThat(problems.sorted()).extracting(Problem::detail).isEmpty();
        assertThat(words.text("count.posts", 1)).startsWith("1 ").isNotEqualTo("1 post");
    }

    @Test
    void frenchCountsNothingAsOne() {
        Path folder = Path.of("target/no-templates").toAbsolutePath();
        Messages words = MessagesReader.read(TemplateSource.of(folder, folder), Locale.FRENCH, new Problems());

        assertThat(words.text("post.minutes", 0)).isEqualTo("0 minute");
        assertThat(words.text("post.minutes", 2)).isEqualTo("2 minutes");
        assertThat(words.text("date.day", 1, "mars", "2026")).isEqualTo("1er mars 2026");
        assertThat(words.text("date.day", 31, "mars", "2026")).isEqualTo("31 mars 2026");
    }
}
