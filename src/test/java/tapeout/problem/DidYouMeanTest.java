package tapeout.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

    private static final List<String> KEYS = List.of("title", "date", "summary", "topics", "sources", "ai-chips");

    @ParameterizedTest
    @CsvSource({
        "tittle, title",
        "titel, title",
        "Title, title",
        "topic, topics",
        "ai-chip, ai-chips",
        "sumary, summary",
        "dte, date"
    })
    void findsWhatWasMeant(String word, String meant) {
        assertThat(DidYouMean.nearest(word, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"publisher", "x", "colour"})
    void staysSilentWhereNothingIsNear(String word) {
        assertThat(DidYouMean.nearest(word, KEYS)).isEmpty();
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void comparesNoWordOfAPage() {
        String page = "x".repeat(300_000);
        assertThat(DidYouMean.nearest(page + "y", List.of(page + "z"))).isEmpty();
    }

    @Test
    void listsTwelveWordsAtMost() {
        List<String> many =
                IntStream.range(10, 40).mapToObj(number -> "word" + number).toList();
        assertThat(DidYouMean.hint("quite-different", many))
                .contains("word21")
                .doesNotContain("word22")
                .contains("18 more");
    }

    @Test
    void saysWhereThereIsNothingToChooseFrom() {
        assertThat(DidYouMean.hint("x", List.of())).isEqualTo("There are none yet.");
    }
}
