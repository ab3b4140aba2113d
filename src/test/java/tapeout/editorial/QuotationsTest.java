package tapeout.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.library.Newsroom;

class QuotationsTest {

    private static List<String> found(Newsroom newsroom) {
        return Desk.found(newsroom, library -> new Quotations(library, Desk.ENGLISH));
    }

    private static List<String> found(String by, String text) {
        return found(new Newsroom()
                .organization("users")
                .post(
                        "a",
                        "2026-11-20",
                        "claims:",
                        "  - id: it",
                        "    text: '" + text + "'",
                        "    by: " + by,
                        "    status: reported"));
    }

    private static Newsroom saying(String file, String frontMatter) {
        return new Newsroom().file(file, frontMatter, "> We ship it.");
    }

    @Test
    void aBlockQuotationNeedsASpeaker() {
        assertThat(found(saying("topics/more.md", "title: More\nsummary: Of them.\nglyph: die\norder: 2")))
                .containsExactly("TO-104 content/topics/more.md:7:1 The quotation does not say whose words it holds."
                        + " | End it with a line such as \"— Name\" or <cite>Name</cite>, or end the paragraph before it in a"
                        + " colon and link the speaker there with [[id]] or cite the source with [@id].");
    }

    @Test
    void aPageAboutTheSiteItselfMayQuoteAsItLikes() {
        assertThat(found(saying("about.md", "title: About"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unnamed officials | It is “the best of all”.",
                "Two people close to it | It is \"the best of all\".",
                "Reuters, citing unnamed sources | It is «the best of all».",
                "An executive, and users | Es ist „das beste von allen“.",
            })
    void aQuotationByNobodyHasNoSpeaker(String by, String text) {
        assertThat(found(by, text))
                .containsExactly("TO-104 content/posts/2026/a.md:10:9 The claim quotes word for word, and \"" + by
                        + "\" names nobody. | Name the speaker, or say it in your own words without quotation marks.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wang Tao of Huawei | It is “the best of all”.",
                "unnamed officials | It is the best of all.",
                "unnamed officials | It is called “Flash”.",
                "unnamed officials | It is called “V4 Flash”, and “V4 Pro”.",
                "users | It is “the best of all”.",
            })
    void aNamedSpeakerOrAQuotedWordIsFine(String by, String text) {
        assertThat(found(by, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> We ship it.\n> — Wang Tao", "[[nvidia]] says:\n\n> We ship it."})
    void aSpeakerIsEnough(String body) {
        assertThat(found(new Newsroom()
                        .organization("nvidia")
                        .file("organizations/more.md", "name: More\nsummary: One of them.\nkind: company", body)))
                .isEmpty();
    }
}
