package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.html;
import static tapeout.markdown.Rendered.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    @Test
    void leadsToOtherDocumentsThroughSlots() {
        assertThat(html("[a](../2025/x.md#part)")).isEqualTo("<p><a href=\"{link ../2025/x.md#part}\">a</a></p>");
        assertThat(html("[a](/about/)")).isEqualTo("<p><a href=\"{link /about/}\">a</a></p>");
        assertThat(html("[a](chart.csv)")).isEqualTo("<p><a href=\"{link chart.csv}\">a</a></p>");
        assertThat(html("[a](#part)")).isEqualTo("<p><a href=\"{link #part}\">a</a></p>");
        assertThat(html("[a][b]\n\n[b]: x.md 'T'")).isEqualTo("<p><a href=\"{link x.md}\" title=\"T\">a</a></p>");
    }

    @Test
    void decodesWhatLeadsToTheSite() {
        assertThat(html("[a](my%20file.md#%C3%BCber)")).contains("{link my file.md#über}");
        assertThat(html("[a](<my file.md>)")).contains("{link my file.md}");
        assertThat(html("[a](a&amp;b\\).md)")).contains("{link a&b).md}");
        assertThat(html("[a](100%.md)")).contains("{link 100%.md}");
        assertThat(html("[a](%FF.md)")).contains("{link %FF.md}");
        assertThat(html("[a](x%3F.md?q=%26 ü#b)".replace(' ', '+'))).contains("{link x?.md?q=%26+%C3%BC#b}");
        assertThat(html("![a](x.png?raw=true)")).contains("{image x.png?raw=true}");
        assertThat(html("[a](?page=2)")).contains("{link ?page=2}");
        assertThat(html("[a](#u\u0308ber)")).contains("{link #über}");
    }

    @Test
    void marksWhatLeavesTheSite() {
        Rendered rendered = Rendered.of("See [a](https://example.org/ü?q=\"1\").\n\nAnd <http://b.example>.");

        assertThat(rendered.html())
                .isEqualTo(
                        "<p>See <a href=\"https://example.org/%C3%BC?q=%221%22\" rel=\"external noopener\">a</a>.</p>\n"
                                + "<p>And <a href=\"http://b.example\" rel=\"external noopener\">http://b.example</a>.</p>");
    }

    @Test
    void findsAddressesInTheText() {
        assertThat(html("At https://a.example/b_c_(d)."))
                .isEqualTo("<p>At <a href=\"https://a.example/b_c_(d)\" rel=\"external noopener\">"
                        + "https://a.example/b_c_(d)</a>.</p>");
        assertThat(html("(www.a.example/?x=1&amp;)")).contains("<a href=\"http://www.a.example/?x=1\"");
        assertThat(html("*https://a.example*")).startsWith("<p><em><a href=\"https://a.example\"");
        assertThat(html("x@y.example, x@y")).startsWith("<p><a href=\"mailto:x@y.example\">x@y.example</a>, x@y");
        assertThat(html("xhttps://a.example https:// http:x ftp://a.example a:b"))
                .isEqualTo("<p>xhttps://a.example https:// http:x ftp://a.example a:b</p>");
        assertThat(html("`https://a.example`")).isEqualTo("<p><code>https://a.example</code></p>");
    }

    @Test
    void holdsNoLinkWithinALink() {
        assertThat(html("[see https://a.example now](x.md)"))
                .isEqualTo("<p><a href=\"{link x.md}\">see https://a.example now</a></p>");
        assertThat(html("[https://a.example](x.md)")).isEqualTo("<p><a href=\"{link x.md}\">https://a.example</a></p>");
        assertThat(html("[see <https://a.example>](x.md)"))
                .isEqualTo("<p><a href=\"{link x.md}\">see https://a.example</a></p>");
    }

    @Test
    void reportsALinkWithoutTextOrDestination() {
        assertThat(problems("a [](x.md)")).containsExactly("EMPTY_LINK 1:3");
        assertThat(problems("a [b]()")).containsExactly("EMPTY_LINK 1:3");
        assertThat(problems("[![alt](x.png)](x.md)")).isEmpty();
        assertThat(problems("[![](x.png)](x.md)")).containsExactly("MISSING_ALT_TEXT 1:2");
    }

    @Test
    void showsImagesOfTheSiteThroughSlots() {
        assertThat(html("![A *small* chart](img/a%20b.png \"T\")"))
                .isEqualTo("<p><img {image img/a b.png} alt=\"A small chart\" title=\"T\""
                        + " loading=\"lazy\" decoding=\"async\"></p>");
        assertThat(html("![x][y]\n\n[y]: /img/z.svg")).contains("<img {image /img/z.svg} alt=\"x\"");
        assertThat(html("![5 < 6 & \"7\"](x.png)")).contains("alt=\"5 &lt; 6 &amp; “7”\"");
        assertThat(html("[x](a.md \"It's so\")")).contains("title=\"It’s so\"");
    }

    @Test
    void reportsImagesWithoutAltTextOrFromElsewhere() {
        assertThat(problems("Look:\n![](x.png)")).containsExactly("MISSING_ALT_TEXT 2:1");
        assertThat(problems("![ ](x.png)")).containsExactly("MISSING_ALT_TEXT 1:1");
        assertThat(problems("![a](https://a.example/x.png)")).containsExactly("EXTERNAL_IMAGE 1:1");
        assertThat(html("![a](//a.example/x.gif) b")).isEqualTo("<p>a b</p>");
        assertThat(problems("<img src='//a.example/x' srcset='//a.example/y 2x' alt=z>"))
                .containsExactly("EXTERNAL_IMAGE 1:1", "ATTRIBUTES_LEFT_OUT 1:26");
        assertThat(problems("![a](data:image/png;base64,AAAA)")).containsExactly("UNSAFE_LINK 1:1");
    }

    @Test
    void takesAnEmptyTextThatIsWrittenForDecoration() {
        assertThat(html("<img src=x.png alt=''>")).contains("<img {image x.png} alt=\"\" loading");
        assertThat(problems("<img src=x.png alt=''> <img src=x.png alt>")).isEmpty();
        assertThat(problems("<img src=x.png alt=' '>")).containsExactly("MISSING_ALT_TEXT 1:1");
        assertThat(problems("<img src=x.png>")).containsExactly("MISSING_ALT_TEXT 1:1");
        assertThat(problems("[<img src=x.png alt=''>](x.md)")).containsExactly("EMPTY_LINK 1:1");
        assertThat(problems("[<img src=x.png alt=''> y](x.md)")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "a https://b.example/x; c → a [https://b.example/x]; c",
                "https://b.example/x;y=1; → [https://b.example/x;y=1];",
                "www.b.example; → [www.b.example];",
                "https://b.example。c → [https://b.example]。c",
                "见https://b.example/x，和 → 见[https://b.example/x]，和",
                "（https://b.example/x） → （[https://b.example/x]）",
                "「https://b.example/文」、 → 「[https://b.example/文]」、",
                "\"https://b.example/x\" → “[https://b.example/x]”",
                "'https://b.example/x' → ‘[https://b.example/x]’",
                "“https://b.example/x”, → “[https://b.example/x]”,",
                "«https://b.example/x» → «[https://b.example/x]»",
                "\"a@b.example\"; → “[a@b.example]”;",
                "https://b.example/Moore’s_law → [https://b.example/Moore’s_law]",
                "x—https://b.example → x—[https://b.example]",
                "https://b.example/x… → [https://b.example/x]…",
            })
    void endsAnAddressWhereTheSentenceGoesOn(String markdown, String shown) {
        assertThat(bracketed(markdown)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "_a@b.example_ → <em>[a@b.example]</em>",
                "__a_b@c.example__ → <strong>[a_b@c.example]</strong>",
                "_see a@b.example_ → <em>see [a@b.example]</em>",
                "_https://a.example_ → <em>[https://a.example]</em>",
                "_www.a.example_. → <em>[www.a.example]</em>.",
                "*a@b.example* → <em>[a@b.example]</em>",
                "~a@b.example~ → <del>[a@b.example]</del>",
                "a.b-c_d@a.b_ → a.b-c_d@a.b_",
            })
    void findsAddressesWithinEmphasis(String markdown, String shown) {
        assertThat(bracketed(markdown)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "[https://a.example/b\\_c](x.md) → [https://a.example/b_c]",
                "[see https://a.example/b\\*c\\_](x.md) → [see https://a.example/b*c_]",
                "[https://a.example/b\\]c](x.md) → [https://a.example/b]c]",
                "[https://a.example/?b&amp;c](x.md) → [https://a.example/?b&amp;c]",
                "https://a.example/b\\_c → [https://a.example/b_c]",
                "https://a.example/?b&amp;c → [https://a.example/?b&amp;c]",
                "[a\\_b@c.example](x.md) → [a_b@c.example]",
                "a\\_b@c.example → a_b@c.example",
            })
    void resolvesEscapesInAddresses(String markdown, String shown) {
        assertThat(bracketed(markdown)).isEqualTo(shown);
    }

    /** The HTML of a paragraph, with its links in brackets. */
    private static String bracketed(String markdown) {
        return html(markdown).replaceAll("<a [^>]*>(.*?)</a>", "[$1]").replaceAll("^<p>|</p>$", "");
    }

    @Test
    void leadsToWhatItsAddressSaysWithoutEscapes() {
        assertThat(html("https://a.example/b\\_c?d&amp;e")).contains("href=\"https://a.example/b_c?d&amp;e\"");
    }
}
