package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a dead link's hint takes for the one that was meant goes by the document's name: folders are long and alike. */
class DeadLinkHintTest {

    private SmallSite site;

    @BeforeEach
    void makeSite(@TempDir Path source) throws IOException {
        site = new SmallSite(source);
        site.post("h20-licence", "A headline that is long enough", "", "Text.");
        site.post("b", "Another headline of this length", "", "Text.");
    }

    @ParameterizedTest
    @CsvSource({
        "h20-license.md, h20-licence.md",
        "../2025/h20-licence.md, h20-licence.md",
        "../../topics/h20-licence.md, h20-licence.md",
        "alpha.md, ../../topics/alpha.md",
        "c.md, b.md",
        "/posts/2026/h20-license/, /posts/2026/h20-licence/",
    })
    void namesTheLinkThatWasProbablyMeant(String written, String meant) throws IOException {
        assertThat(hint(written)).isEqualTo("Did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere.md",
                "no.md",
                "dir/",
                "q.csv?x=1",
                "../../../jbake.properties",
                "/posts/2026/nowhere/",
                "/rules/2026/x7/"
            })
    void guessesNothingWhereNothingIsNear(String written) throws IOException {
        assertThat(hint(written)).startsWith("Link to the other document's file");
    }

    @Test
    void anAddressOfMailIsNoPath() throws IOException {
        assertThat(hint("desk@a.example")).isEqualTo("Write mailto: before an address of mail: mailto:desk@a.example");
    }

    @Test
    void anAddressWithoutItsSchemeIsNoPath() throws IOException {
        assertThat(hint("www.example.org/b.md"))
                .isEqualTo("Write https:// before what another site has: https://www.example.org/b.md");
    }

    @ParameterizedTest
    @CsvSource({"https//x.example/a, https://x.example/a", "http;//x.example, http://x.example"})
    void anAddressWithATornSchemeIsNoPath(String written, String meant) throws IOException {
        assertThat(hint(written)).isEqualTo("Write a colon and two slashes: " + meant);
    }

    @Test
    void aDocumentDoesNotStandForItself() throws IOException {
        assertThat(hint("link.mdx")).startsWith("Link to the other document's file");
    }

    private String hint(String written) throws IOException {
        site.post("link", "A third headline of this length", "", "[x](" + written + ")");
        String told = site.run("check").err();
        assertThat(told).contains("content/posts/2026/link.md:");
        int error = told.indexOf("error TO-080");
        assertThat(error).as(told).isNotNegative();
        int hint = told.indexOf("hint: ", error) + "hint: ".length();
        return told.substring(hint, told.indexOf('\n', hint));
    }
}
