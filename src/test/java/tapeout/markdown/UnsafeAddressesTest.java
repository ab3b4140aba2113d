package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to smuggle a script or another scheme into a link, an image or raw HTML. */
class UnsafeAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&Tab;script:alert(1)",
                "java&#10;script:alert(1)",
                "java&#x0D;script:alert(1)",
                "java&NewLine;script:alert(1)",
                "&#1;javascript:alert(1)",
                "&#x1F;javascript:alert(1)",
                "&nbsp;javascript:alert(1)",
                "&#x2028;javascript:alert(1)",
                "&#xFEFF;javascript:alert(1)",
                "&#x200B;java&#x200B;script:alert(1)",
                "java&shy;script:alert(1)",
                "java&#0;script:alert(1)",
                "&#106;avascript:alert(1)",
                "&#x6A;avascript&colon;alert(1)",
                "javascript&#58;alert(1)",
                "javascript&#x3a;alert(1)",
                "java\\script:alert(1)",
                "javascript\\:alert(1)",
                "javascript:%61lert(1)",
                "javascript%3Aalert(1)",
                "%6Aavascript%3Aalert(1)",
                "%01javascript:alert(1)",
                "javascript://example.org/%0aalert(1)",
                "vbscript:msgbox(1)",
                "data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;",
                "data:text/html;base64,PHNjcmlwdD4=",
                "data:image/svg+xml,x",
                "file:///etc/passwd",
                "blob:https://example.org/1",
                "view-source:https://example.org",
                "feed:javascript:alert(1)",
                "jar:https://example.org!/",
                "filesystem:https://example.org/",
                ":x",
                "ht&Tab;tps://example.org/",
                "https:example.org",
                "http:&#47;example.org",
                "/&Tab;/example.org/",
                "\\\\example.org/",
                "/&#92;example.org/",
                "mail&#173;to:a@example.org",
            })
    void isRefused(String address) {
        for (String markdown :
                new String[] {"[x](<" + address + ">)", "![x](<" + address + ">)", "[x][y]\n\n[y]: <" + address + ">"
                }) {
            Rendered rendered = Rendered.of(markdown);

            assertThat(rendered.problems()).as(markdown).containsExactly("UNSAFE_LINK 1:1");
            assertThat(rendered.html()).as(markdown).isEqualTo("<p>x</p>");
        }
        Rendered raw = Rendered.of("a <a href=\"" + address.replace("\"", "&quot;") + "\">x</a>");
        assertThat(raw.html()).doesNotContain("href");
        assertThat(raw.problems()).contains("UNSAFE_LINK 1:3");
    }

    /** What neither runs nor reads anything is a slip or another program's: the text stays, and a site may let it be. */
    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/", "tel:+123", "x:y", "ttps://example.org/", "made-up:x"})
    void isNotKnown(String address) {
        for (String markdown :
                new String[] {"[x](<" + address + ">)", "<a href=\"" + address + "\">x</a>", "![x](" + address + ")"}) {
            Rendered rendered = Rendered.of(markdown);

            assertThat(rendered.problems()).as(markdown).containsExactly("UNKNOWN_SCHEME 1:1");
            assertThat(rendered.html()).as(markdown).isEqualTo("<p>x</p>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<javascript:alert(1)>", "<data:text/html,x>", "<vbscript:x>", "<file:///etc/passwd>"})
    void isRefusedInAngleBrackets(String link) {
        assertThat(Rendered.problems(link)).containsExactly("UNSAFE_LINK 1:1");
        assertThat(Rendered.html(link)).doesNotContain("href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/?q=javascript:alert(1)",
                "HTTPS://EXAMPLE.ORG/",
                "http://example.org:8080/#a:b",
                "//example.org/x",
                "mailto:a@example.org?subject=x",
                "posts/a:b.md",
                "./a:b.md",
                "?q=a:b",
                "#a:b",
                "/javascript:x/",
                "a.md",
            })
    void isAllowed(String address) {
        assertThat(Rendered.problems("[x](" + address + ")")).isEmpty();
        assertThat(Rendered.html("[x](" + address + ")")).startsWith("<p><a href=\"");
    }
}
