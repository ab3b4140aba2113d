package tapeout.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.problem.AssetProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

class MailDocumentTest {

    private static final URI PAGE = URI.create("https://example.org/sub/editions/2026-W06/");

    private static MailDocument document(String body) {
        return MailDocument.of("<!DOCTYPE html><html lang=\"en\"><body>" + body + "</body></html>", PAGE);
    }

    private static String html(String body, String css) {
        Problems problems = new Problems();
        MailStyles styles = MailStyles.read(new SourceText("mail.css", css), new AssetProblems(problems));
        assertThat(problems.sorted()).isEmpty();
        String html = document(body).html(styles);
        return html.substring(html.indexOf("<body>") + 6, html.indexOf("</body>"));
    }

    private static String text(String body) {
        return document(body).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<a href=\"/sub/x/\">x</a> → <a href=\"https://example.org/sub/x/\">x</a>",
                "<a href=\"#source-a\">x</a> → <a href=\"https://example.org/sub/editions/2026-W06/#source-a\">x</a>",
                "<a href=\"mailto:a@b.example\">x</a> → <a href=\"mailto:a@b.example\">x</a>",
                "<p class=\"a\" id=\"b\" tabindex=\"0\" dir=\"auto\">x</p> → <p dir=\"auto\">x</p>",
                "<img src=\"x.png\" alt=\"A chip\"> → [A chip]",
                "x<script>y</script><svg><path/></svg> → x",
                "x<sup>[1], [3]–[5]</sup>. → x<sup>[1], [3]–[5]</sup>.",
            })
    void keepsNothingThatMailProgramsLoadOrDrop(String written, String kept) {
        assertThat(html(written, "")).isEqualTo(kept);
    }

    @Test
    void writesStylesIntoElements() {
        String css = "/* { } */ p, .a { margin: 0;\n  color: red }\n.a b { color: blue; }\n p {padding:1px}";
        assertThat(html("<p class=\"a\">x <b>y</b></p><b>z</b>", css))
                .isEqualTo(
                        "<p style=\"margin: 0; color: red; padding:1px;\">x <b style=\"color: blue;\">y</b></p><b>z</b>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "p { margin: 0 }@media print { p { margin: 1px } } → 1:16",
                "p { margin: 0 → 1:1",
                "p { b { margin: 0 } } → 1:1",
                "p { margin: 0 } } → 1:17",
                "p:hoover { margin: 0 } → 1:1",
                "b { margin: 0 } p[ { margin: 0 } → 1:17",
            })
    void namesThePlaceOfWhatIsNoPlainRule(String css, String place) {
        Problems problems = new Problems();
        MailStyles.read(new SourceText("mail.css", css), new AssetProblems(problems));
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(
                                problem.location() + " " + problem.code().code())
                        .isEqualTo("mail.css:" + place + " TO-305"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<p>a\\n b</p><p>c</p> → a b||c|",
                "<h1>Week 6</h1><p>x</p> → Week 6|======||x|",
                "<h2>Lead</h2><h3>A</h3><p>x</p> → Lead|----||A|x|",
                "<p>a<br>b</p> → a|b|",
                "<ul><li>a</li><li>b</li></ul><p>c</p> → - a|- b||c|",
                "<ol start=\"9\"><li>a</li><li>b<ul><li>c</li></ul></li></ol> → 9. a|10. b||    - c|",
                "<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul> → - a||  b||- c|",
                "<blockquote><p>a</p><p>b</p></blockquote> → > a|>|> b|",
                "<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl> → a|    b||c|    d|",
                "<pre>a\\n  b\\n</pre> → a|  b|",
                "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table><p>e</p> → a | b|c | d||e|",
                "<p><a href=\"/x/\">x</a>, y</p> → x <https://example.org/x/>, y|",
                "<p><a href=\"https://x.example/\">https://x.example/</a></p> → https://x.example/|",
                "<p>a <s>b</s> <em>c</em> &amp; <code>d</code></p> → a ~b~ c & d|",
                "<p>a<sup>[1], [3]–[5]</sup>.</p> → a[1], [3]–[5].|",
                "<p>10<sup>26</sup> of H<sub>2</sub>O</p> → 10²⁶ of H₂O|",
                "<figure><figcaption>So. <small>Ada</small></figcaption></figure> → So. (Ada)|",
                "<figure><blockquote><p>So.</p></blockquote><figcaption>Ada</figcaption></figure> → > So.||— Ada|",
                "<p> </p><ul></ul> → ''",
            })
    void saysItInPlainText(String html, String text) {
        assertThat(text(html.replace("\\n", "\n")).replace('\n', '|')).isEqualTo(text);
    }

    @Test
    void wrapsAt72Characters() {
        String word = "äbc ";
        assertThat(text("<p>" + word.repeat(40) + "</p>").lines())
                .hasSize(3)
                .first()
                .satisfies(line -> assertThat(line).hasSize(71));
        assertThat(text("<ul><li>" + word.repeat(40) + "</li></ul>").lines())
                .allMatch(line -> line.length() <= 72)
                .element(1)
                .satisfies(line -> assertThat(line).startsWith("  äbc"));
        String address = "https://example.org/" + "x".repeat(100);
        assertThat(text("<p>a <a href=\"" + address + "\">b</a> c</p>")).isEqualTo("a b\n<" + address + ">\nc\n");
    }
}
