package tapeout.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.view.feed.OpenSearchView;

/** A browser shows the short name, of which the format takes 16 signs (OpenSearch 1.1). */
class OpenSearchWriterTest {

    @ParameterizedTest
    @CsvSource({
        "Tapeout, Tapeout",
        "The Small Newsroom, The Small",
        "Sixteen letters! And more, Sixteen letters!",
        "Exactly sixteen., Exactly sixteen.",
        "Nachrichtentechnikdigest, Nachrichtentechn",
        "Чипы и экспорт сегодня, Чипы и экспорт"
    })
    void endsTheNameWithAWholeWord(String name, String shown) {
        byte[] written = new OpenSearchWriter()
                .write(new OpenSearchView(
                        name, "What there is", "en", "https://a.example/search/?q={searchTerms}", ""));
        assertThat(new String(written, StandardCharsets.UTF_8)).contains("<ShortName>" + shown + "</ShortName>");
    }
}
