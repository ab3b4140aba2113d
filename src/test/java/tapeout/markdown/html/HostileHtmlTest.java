package tapeout.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.markdown.Rendered;
import tapeout.markdown.StrictHtml;

/** That no HTML of a text can run anything. */
class HostileHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script src=//x.example></script>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<script\n>alert(1)</script\n>",
                "<scr<script>ipt>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<img src=javascript:alert(1) alt=x>",
                "<img/src=x/onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--><img src=1 onerror=alert(1)>\">",
                "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
                "<iframe src=javascript:alert(1)></iframe>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<object data=data:text/html,x></object>",
                "<embed src=javascript:alert(1)>",
                "<form action=javascript:alert(1)><input type=submit></form>",
                "<button formaction=javascript:alert(1)>x</button>",
                "<input autofocus onfocus=alert(1)>",
                "<select autofocus onfocus=alert(1)></select>",
                "<video><source onerror=alert(1)></video>",
                "<audio src=x onerror=alert(1)>",
                "<details open ontoggle=alert(1)>",
                "<marquee onstart=alert(1)>",
                "<body onload=alert(1)>",
                "<base href=javascript:/>",
                "<link rel=stylesheet href=javascript:alert(1)>",
                "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
                "<style>@import 'javascript:alert(1)';</style>",
                "<div style='background:url(javascript:alert(1))'>x</div>",
                "<a href=\"java&#9;script:alert(1)\">x</a>",
                "<a href=' &#14; javascript:alert(1)'>x</a>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<template><script>alert(1)</script></template>",
                "<textarea><img src=x onerror=alert(1)></textarea>",
                "<title><img src=x onerror=alert(1)></title>",
                "<xmp><img src=x onerror=alert(1)></xmp>",
                "<plaintext><img src=x onerror=alert(1)>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<!-- --!><img src=x onerror=alert(1)> -->",
                "<![CDATA[<img src=x onerror=alert(1)>]]>",
                "<?xml <img src=x onerror=alert(1)> ?>",
                "<a title='\"><script>alert(1)</script>' href=x.md>x</a>",
                "<abbr title='`' onmouseover=alert(1) x='`'>x</abbr>",
                "<b id='x\"onclick=\"alert(1)'>x</b>",
                "<table background=javascript:alert(1)><tr><td>x</table>",
                "<isindex type=image src=1 onerror=alert(1)>",
                "<keygen autofocus onfocus=alert(1)>",
                "<custom-element onclick=alert(1)>x</custom-element>",
                "<portal src=javascript:alert(1)>",
                "<q cite=javascript:alert(1)>x</q>",
                "<del cite=javascript:alert(1)>x</del>",
                "<div><!--[if gte IE 4]><script>alert(1)</script><![endif]--></div>",
            })
    void letsNoScriptThrough(String payload) {
        for (String markdown : new String[] {
            payload,
            "text " + payload,
            "- " + payload + "\n\n  more",
            "> " + payload,
            "| a |\n|---|\n| " + payload + " |"
        }) {
            assertThat(Rendered.of(markdown).markup()).satisfies(StrictHtml::check);
        }
    }
}
