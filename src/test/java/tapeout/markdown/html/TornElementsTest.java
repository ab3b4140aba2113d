package tapeout.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.problems;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TornElementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                // a block begun within a line, and what belongs to it in the lines and paragraphs after it
                "<a id=x></a> <details>%<summary>a</summary>%%b%%</details>%%c → 1:14",
                "a <div>b</div> c → 1:3",
                "a <div>b</div> <section>c</section> → 1:3 1:16",
                "a <table><tr><td>b</td></tr></table> → 1:3",
                "## a <table><tr><td>b</td></tr></table> → 1:6",
                "a <table>%<tr><td>b</td></tr>%%<tr><td>c</td></tr>%</table>%%d → 1:3",
                "- a <p>b</p> c → 1:5",
                "- a <details>%  <summary>b</summary>%%  c%%  </details>%- d → 1:5",
                "> a <div>%> b%> </div> → 1:5",
                "**<details>** <summary>a</summary>%%b%%</details> → 1:3",
                "| a |%|---|%| <ul><li>b</li><li>c</li></ul> | → 3:3",
                "a <ul><li>b</li></ul>%%c <ul>%%<li>d</li>%</ul> → 1:3 3:3",
                "<span>a <details><summary>b</summary>c</details></span> → 1:9",
                "a <div><blink>b</blink></div> → 1:3 1:8",
                // an end tag in another part than the start
                "<details>%<summary>a</summary>%%b</details>%%c → 4:2",
                "<div>%%- a%  </div>%%b → 4:3",
                "<div>%<div>%%a</div>%%b</div> → 4:2 6:2",
                // items, rows and ends without what they belong to
                "<ul>%<p>a</p>%<li>b</li>%<li>c</li>%</ul> → 1:1",
                "<li>a</li>%<li>b</li>%<li>c</li> → 1:1",
                "<dt>a</dt>%<dt>b</dt> → 1:1",
                "<li>a</li>%%b%%<li>c</li> → 1:1 5:1",
                "<tr><td>a</td></tr>%<tr><td>b</td></tr> → 1:1",
                "<tr><td>a</td></tr>%%b%%<tr><td>c</td></tr> → 1:1 5:1",
                "a <b><i>b</b></i> c → 1:10",
                "a <em>b <strong>c</em> d</strong> → 1:18",
                "<h2>a <h3>b</h3></h2> → 1:7",
                "a <a href=b.md>c <a href=d.md>e</a></a> → 1:18",
                "<p>a<p>b</p></p> → 1:13",
                "<body>a</body> → 1:1",
                "a <b>b</b></b> → 1:11",
                "a </b> b </i> → 1:3 1:10",
            })
    void tellsOfOneMistakeOnce(String html, String places) {
        assertThat(problems(html.replace('%', '\n')))
                .containsExactlyElementsOf(Stream.of(places.split(" "))
                        .map(place -> "HTML_DROPPED " + place)
                        .toList());
    }
}
