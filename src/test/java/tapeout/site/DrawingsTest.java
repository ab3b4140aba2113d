package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What writers are told of drawings, which are SVG: where browsers show nothing of them, or not all. */
class DrawingsTest {

    private SmallSite site;

    @BeforeEach
    void startASite(@TempDir Path source) throws IOException {
        site = new SmallSite(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<rect → a.svg:2: warning TO-313 The SVG is no well-formed XML here, so",
                "<text>a&nbsp;b</text></svg> → a.svg:2: warning TO-313 The SVG is no well-formed XML here, so",
                "<g></svg> → a.svg:2: warning TO-313 The SVG is no well-formed XML here, so",
                "<text>\u00ff</text></svg> → a.svg:2: warning TO-313 The SVG holds bytes that are no characters of its encoding here, so",
                "<text>&c;</text></svg> → a.svg: warning TO-313 The SVG has entities that unfold to more than browsers read, so",
            })
    void aDrawingOfWhichBrowsersShowNothingIsTold(String inside, String told) throws IOException {
        String bomb = "<!DOCTYPE svg [<!ENTITY a \"" + "a".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000)
                + "\"><!ENTITY c \"" + "&b;".repeat(1000) + "\">]>";
        site.write(
                "content/posts/2026/a.svg",
                (bomb + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"2\">\n" + inside)
                        .getBytes(StandardCharsets.ISO_8859_1));
        site.post("a", "A post with a picture", "", "![A thing](a.svg) [@s1]");
        assertThat(site.run("check").err())
                .contains("content/posts/2026/" + told + " that browsers show nothing of it.");
        site.write(
                "content/posts/2026/a.svg",
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\""
                        + " [<!ENTITY ns \"http://www.w3.org/2000/svg\">]>"
                        + "<svg xmlns=\"&ns;\" width=\"4\" height=\"2\"><text>a&#160;b ÿ</text></svg>");
        assertThat(site.run("check").err()).doesNotContain("TO-313");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<image href=\"b.png\"/> → b.png",
                "<image x=\"1\" xlink:href=\"file:///home/ada/b.png\"/> → file:///home/ada/b.png",
                "<use xlink:href=\"icons.svg#a\"/> → icons.svg#a",
                "<filter><feImage href=\"https://a.example/b.png\"/></filter> → https://a.example/b.png",
                "<g id=\"a\"/><use href=\"#a\"/><image href=\"data:image/png;base64,AA==\"/><a href=\"b.png\"/> → ''",
            })
    void anotherFileThatADrawingShowsIsTold(String inside, String address) throws IOException {
        site.write(
                "content/posts/2026/a.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"4\" height=\"2\">\n"
                        + inside + "</svg>");
        site.post("a", "A post with a picture", "", "![A thing](a.svg) [@s1]");
        assertThat(site.run("check").err().lines())
                .filteredOn(line -> line.contains("TO-315"))
                .containsExactlyElementsOf(
                        address.isEmpty()
                                ? List.of()
                                : List.of("content/posts/2026/a.svg:2: warning TO-315 The SVG shows \"" + address
                                        + "\" here, another file, which browsers do not load from within a picture."));
        site.post("a", "A post with a link", "", "[A thing](a.svg) [@s1]");
        assertThat(site.run("check").err()).doesNotContain("TO-315");
    }
}
