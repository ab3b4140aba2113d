package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.content.BodyRules;
import tapeout.content.Outside;

/** Schemes and hosts of images that a site allows. */
class OutsideTest {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .rules(new BodyRules(
                    new Outside(
                            Set.of(), Set.of("irc", "ftp", "tel"), Set.of("img.example", "*.cdn.example"), Set.of()),
                    Set.of()))
            .build();

    @ParameterizedTest
    @CsvSource({
        "https://own.example/a/b.md?c#d, /a/b.md?c#d",
        "HTTP://OWN.example/A, /A",
        "//own.example/%C3%BC, /ü",
        "https://own.example, /",
        "https://own.example?a, /?a",
        "https://own.example#a, /#a",
        "https://parent.example/sub/a, /a",
        "https://parent.example/sub, /",
        "https://parent.example:8443/x/a, /a",
        "https://own.example:443/a, https://own.example:443/a",
        "https://own.example.evil/a, https://own.example.evil/a",
        "https://www.own.example/a, https://www.own.example/a",
        "https://me@own.example/a, https://me@own.example/a",
        "https://parent.example/other/a, https://parent.example/other/a",
        "https://parent.example/subway, https://parent.example/subway",
        "https://parent.example/SUB/a, https://parent.example/SUB/a",
        "https://parent.example/, https://parent.example/",
    })
    void knowsTheSitesOwnAddresses(String address, String written) {
        Set<String> homes = Set.of("own.example/", "parent.example/sub/", "parent.example:8443/x/");
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .rules(new BodyRules(new Outside(homes, Set.of(), Set.of(), Set.of()), Set.of()))
                .build();
        String link = written.startsWith("/") ? "{link " + written + "}" : written + "\" rel=\"external noopener";
        assertThat(Rendered.of(renderer, "[x](" + address + ")", 0).html())
                .isEqualTo("<p><a href=\"" + link + "\">x</a></p>");
    }

    @ParameterizedTest
    @CsvSource({
        "irc://irc.example.org/tapeout,irc://irc.example.org/tapeout",
        "ftp://example.org/a b,ftp://example.org/a%20b",
        "tel:+49-30-1234,tel:+49-30-1234",
        "TEL:112,TEL:112",
    })
    void leadsWhereTheSiteAllows(String address, String written) {
        Rendered link = Rendered.of(RENDERER, "[x](<" + address + ">) <a href=\"" + address + "\">y</a>", 0);

        assertThat(link.problems()).isEmpty();
        assertThat(link.html()).isEqualTo("<p><a href=\"" + written + "\">x</a> <a href=\"" + written + "\">y</a></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "te&Tab;l:1",
                "&#1;irc://a",
                "irc&#8203;://a",
                "data:text/html,x",
            })
    void leadsNowhereElse(String address) {
        assertThat(Rendered.of(RENDERER, "[x](<" + address + ">)", 0).problems())
                .containsExactly("UNSAFE_LINK 1:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://img.example/a.png",
                "//IMG.example:8080/a.png",
                "http://a.cdn.example/x",
                "https://a.b.cdn.example?x=1",
            })
    void showsImagesOfItsHosts(String address) {
        Rendered image = Rendered.of(RENDERER, "![x](" + address + ") <img src=\"" + address + "\" alt=\"\">", 0);

        assertThat(image.problems()).isEmpty();
        assertThat(image.html())
                .contains("<img src=\"" + address + "\" alt=\"x\"", "<img src=\"" + address + "\" alt=\"\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example/a.png",
                "https://cdn.example/a.png",
                "https://xcdn.example/a.png",
                "https://img.example.evil.example/a.png",
                "https://evil.example/img.example",
                "https://evil.example#img.example",
                "https://evil.example\\\\@img.example/a.png",
                "https://img.example@evil.example/a.png",
                "https://user:pass@img.example/a.png",
                "//evil.example/img.example",
                "https://img.example&#9;.evil.example/a.png",
                "https://img%2Eexample.evil.example/",
                "https:///img.example",
            })
    void loadsNoOther(String address) {
        Rendered image = Rendered.of(RENDERER, "![x](<" + address + ">)", 0);

        assertThat(image.problems()).containsExactly("EXTERNAL_IMAGE 1:1");
        assertThat(image.html()).isEqualTo("<p>x</p>");
    }
}
