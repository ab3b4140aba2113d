package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations that were meant and do not parse, and what only looks like them. */
class MeantCitationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            value = {
                "So [@a, @b]. ¦ 1:4",
                "So [@a p. 3]. ¦ 1:4",
                "So [@a, p. 3]. ¦ 1:4",
                "So [@a;]. ¦ 1:4",
                "So [ @a ]. ¦ 1:4",
                "So [@ note]. ¦ 1:4",
                "So [-@a]. ¦ 1:4",
                "So [see @a]. ¦ 1:4",
                "So [see also @a, p. 3]. ¦ 1:4",
                "So [vgl. @a]. ¦ 1:4",
                "So [ See @a ]. ¦ 1:4",
                "So @[a]. ¦ 1:4",
                "So [@a and more. ¦ 1:4",
                "So [@a. And [@b]. ¦ 1:4",
                "So [@a ¦ 1:4",
                "So it is (see @a). ¦ 1:10",
                "So ![alt](i.png \"title [@a]\") ¦ 1:4",
                "So ![alt [@a]](i.png) ¦ 1:10",
                "So [text [@a]](https://a.example/) ¦ 1:10",
                "So [*text [@a]*](https://a.example/) ¦ 1:11",
                "So [text](https://a.example/ \"title [@a; @b]\") ¦ 1:4",
                "| [@a p. 3] | ¦ 1:3",
            })
    void warnsOfCitationsThatAreNone(String markdown, String place) {
        assertThat(problems(markdown)).containsExactly("UNREAD_CITATION " + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So [@a] and [@a; @b] and [@a ; @b].",
                "\\[@a, @b] and `[@a, @b]`",
                "The package [@angular/core] and [a@b.example].",
                "At [@ 3 GHz] it is [@ the limit of power].",
                "By [@a and others](b.md).",
                "It said so (@a) and (see @a on X).",
                "On X (see @OpenAI) and there (cf. @open_ai).",
                "An e-mail to [us @ home] and [] and [@].",
            })
    void leavesOtherAtSignsInBracketsAlone(String markdown) {
        assertThat(problems(markdown)).isEmpty();
    }

    @Test
    void linksWhatTheDocumentDefinesLikeASource() {
        String link = "<p><a href=\"https://a.example/\" rel=\"external noopener\">@name</a></p>";
        assertThat(Rendered.html("[@name]\n\n[@name]: https://a.example/")).isEqualTo(link);
        assertThat(Rendered.html("[@Name][]\n\n[@name]: https://a.example/")).isEqualTo(link.replace("@name", "@Name"));
        assertThat(Rendered.html("[@name][there]\n\n[there]: https://a.example/"))
                .isEqualTo(link);
        assertThat(Rendered.html("[^up][there]\n\n[there]: a.md")).isEqualTo("<p><a href=\"{link a.md}\">^up</a></p>");
        assertThat(Rendered.html("[text][@name]\n\n[@name]: a.md"))
                .isEqualTo("<p><a href=\"{link a.md}\">text</a></p>");
        assertThat(Rendered.html("[@other] [@name; @other]\n\n[@name]: a.md"))
                .isEqualTo("<p>{source other 0} {source name 0}{source other 1}</p>");
        assertThat(Rendered.html("[@a][@b]")).isEqualTo("<p>{source a 0}{source b 0}</p>");
    }
}
