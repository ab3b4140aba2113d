package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The words that glossaries explain, for readers and as linked data. */
@ExtendWith(RealSite.class)
class GlossaryTest {

    private static final BuiltSite NEWSROOM = BuiltSite.read(Path.of("src/test/golden/newsroom"), Newsroom.HOST);

    @Test
    void tellsMachinesOfEachWordWithItsDefinitionAndPlace() {
        JsonNode set = data(NEWSROOM.page("words/index.html"));
        assertThat(set.path("name").asText()).isEqualTo("Words");
        assertThat(set.path("url").asText()).isEqualTo("https://newsroom.example/words/");
        assertThat(terms(set))
                .containsExactly(
                        "Lamp = What Ember 1 lights. @ https://newsroom.example/words/#lamp",
                        "Lantern = What Ember 1 lights. @ https://newsroom.example/words/#lantern",
                        "Tape-out (TO) = The moment at which a design is finished. Also a name."
                                + " @ https://newsroom.example/words/#tape-out-to");
    }

    private static JsonNode data(BuiltPage page) {
        return StructuredData.blocks(page)
                .filter(block -> block.path("@type").asText().equals("DefinedTermSet"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> terms(JsonNode set) {
        List<String> terms = new ArrayList<>();
        for (JsonNode term : set.path("hasDefinedTerm")) {
            assertThat(term.path("@type").asText()).isEqualTo("DefinedTerm");
            terms.add(term.path("name").asText() + " = "
                    + term.path("description").asText() + " @ "
                    + term.path("url").asText());
        }
        return terms;
    }

    @Test
    void aPostLeadsToAWord() {
        BuiltPage post = NEWSROOM.page("posts/2026/old-lamp/index.html");
        assertThat(post.document().select(".prose a[href=/words/#lamp]").text()).isEqualTo("lamp");
        assertThat(NEWSROOM.page("words/index.html")
                        .document()
                        .selectFirst("#lamp")
                        .normalName())
                .isEqualTo("dt");
    }

    @Test
    void aPageThatIsNoGlossarySaysNothingOfWords() {
        assertThat(StructuredData.blocks(NEWSROOM.page("about/index.html"))).isEmpty();
    }
}
