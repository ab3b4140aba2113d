package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What feed readers see of an entry, and what they know it by. */
class FeedEntriesTest {

    private static final String FIRST = SmallSite.HOST + "/posts/2026/first/";

    private SmallSite site;

    @BeforeEach
    void startASite(@TempDir Path source) throws IOException {
        site = new SmallSite(source);
    }

    private void post(String name, String keys, String body) throws IOException {
        site.post(name, "The post " + name, keys, body);
    }

    private List<String> of(String element) throws IOException {
        return site.feed("feed.xml").select("> entry > " + element).eachText();
    }

    /** The content of the only entry, without the sources. */
    private String content(String body) throws IOException {
        post("first", "", body);
        return site.feed("feed.xml")
                .select("entry > content")
                .first()
                .wholeText()
                .replaceFirst("(?s)<h2>Sources</h2>.*", "")
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "It has a lid [@s1] on Friday. → <p>It has a lid<sup>[1]</sup> on Friday.</p>",
                "It [@s13] [@s14]. → <p>It<sup>[13], [14]</sup>.</p>",
                "It [@s13][@s14][@s15]. → <p>It<sup>[13]–[15]</sup>.</p>",
                "It [@s3][@s1] [@s2] [@s9]. → <p>It<sup>[1]–[3], [9]</sup>.</p>",
                "It [@s1][@s2][@s4][@s5][@s6]. → <p>It<sup>[1], [2], [4]–[6]</sup>.</p>",
                "It [@s1] [@s1]. → <p>It<sup>[1]</sup>.</p>",
                "It [@s1], [@s2]. → <p>It<sup>[1], [2]</sup>.</p>",
                "It [@s1]; [@s3], [@s2]. → <p>It<sup>[1]–[3]</sup>.</p>",
                "It [@s1] and [@s2]. → <p>It<sup>[1]</sup> and<sup>[2]</sup>.</p>",
                "It *[@s1]*[@s2]. → <p>It <em><sup>[1]</sup></em><sup>[2]</sup>.</p>",
                "See [that](first.md#part).\\n\\n## Part → <p>See <a href=\"https://digest.example/posts/2026/first/#part\">that</a>.</p>|<h2>Part</h2>",
                "See [that](#part) and [it](/topics/alpha/).\\n\\n## Part → <p>See <a href=\"https://digest.example/posts/2026/first/#part\">that</a> and <a href=\"https://digest.example/topics/alpha/\">it</a>.</p>|<h2>Part</h2>",
                "Of [[alpha]]. → <p>Of <a class=\"entity-link\" href=\"https://digest.example/topics/alpha/\">Alpha</a>.</p>",
                "It [^x] is.\\n\\n[^x]: So. → <p>It <sup>[Footnote 1]</sup> is.</p>|<p><strong>Footnotes</strong></p>|<ol>|<li>|<p>So.</p>|</li>|</ol>",
                "> [!NOTE]\\n> So. → <blockquote>|<p><strong>Note</strong></p>|<p>So.</p>|</blockquote>",
                "- [x] a\\n- [ ] b → <ul>|<li class=\"task\"><label>[x] a</label></li>|<li class=\"task\"><label>[ ] b</label></li>|</ul>",
                "a | b\\n--|--\\nc | d → <table>|<thead>|<tr>|<th scope=\"col\">a</th>|<th scope=\"col\">b</th>|</tr>|</thead>|<tbody>|<tr>|<td>c</td>|<td>d</td>|</tr>|</tbody>|</table>",
                "```js\\na\\n``` → <pre><code class=\"language-js\">a|</code></pre>",
                "Word\\n: What it means. → <dl>|<dt>Word</dt>|<dd>What it means.</dd>|</dl>",
                "<p id=\"x\" lang=\"de\">So.</p> → <p lang=\"de\">So.</p>",
                "<a id=\"x\"></a>See [it](#x), [<i id=\"y\">this</i>](first.md#x). → <p>See <a href=\"https://digest.example/posts/2026/first/#x\">it</a>, <a href=\"https://digest.example/posts/2026/first/#x\"><i>this</i></a>.</p>",
                "It[^x][@s2].\\n\\n[^x]: So. → <p>It<sup>[Footnote 1]</sup><sup>[2]</sup>.</p>|<p><strong>Footnotes</strong></p>|<ol>|<li>|<p>So.</p>|</li>|</ol>",
            })
    void readsWithoutThePageAndItsStyleSheet(String body, String html) throws IOException {
        assertThat(content(body.replace("\\n", "\n")).replace("\n", "|")).isEqualTo(html);
    }

    @Test
    void listsTheSourcesThatItsNumbersMean() throws IOException {
        post("first", "", "So [@s15].");
        Document content = Jsoup.parse(
                site.feed("feed.xml").select("entry > content").first().wholeText());
        assertThat(content.select("h2 + ol > li").eachText())
                .hasSize(15)
                .element(14)
                .isEqualTo("Maker: Page 15, read 23 November 2026");
        assertThat(content.select("h2 + ol a").last().attr("href")).isEqualTo("https://maker.example/15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[/a/]", "[/z/]", "[/a/, /z/]", "[/z/, /a/]", "[/posts/2026/earlier/, /posts/2026/zero/]"})
    void anAliasChangesNoId(String aliases) throws IOException {
        post("first", "aliases: " + aliases + "\n", "So.");
        assertThat(of("id")).containsExactly(FIRST);
        site.lock();
        assertThat(of("id")).containsExactly(FIRST);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0"})
    void aPostThatMovesIsKnownByItsFirstAddress(int one, int other) throws IOException {
        String corrected = "corrections: [{date: 2026-11-21, text: It was wrong.}]\n";
        String tag = "tag:digest.example,2026-11-21:/posts/2026/first/#correction";
        post("first", corrected, "So.");
        site.lock();
        site.remove("first");
        site.post("second", "The post first", corrected + "aliases: [/posts/2026/first/]\n", "So.");
        assertThat(of("id")).containsExactly(FIRST);
        site.lock();
        assertThat(of("id")).containsExactly(FIRST);
        site.remove("second");
        String[] former = {"/posts/2026/first/", "/posts/2026/second/"};
        site.post(
                "third",
                "The post first",
                corrected + "aliases: [" + former[one] + ", " + former[other] + "]\n",
                "So.");
        assertThat(of("id")).containsExactly(FIRST);
        site.lock();
        assertThat(of("id")).containsExactly(FIRST);
        assertThat(site.feed("corrections/feed.xml").select("entry > id").eachText())
                .containsExactly(tag);
    }

    @Test
    void whoMovesInIsNotKnownByTheNameOfWhoMovedOut() throws IOException {
        post("first", "", "So.");
        site.lock();
        site.remove("first");
        site.post("second", "The post first", "aliases: [/posts/2026/first/]\n", "So.");
        site.lock();
        site.post("second", "The post first", "", "So.");
        post("first", "date: 2026-11-24\n", "Another.");
        assertThat(of("id")).containsExactly(FIRST + "2026-11-24/", FIRST);
    }

    @Test
    void postsOfOneDayHaveTimesOfTheirOwnThatNothingMoves() throws IOException {
        Map<String, String> before = new HashMap<>();
        for (int i = 0; i < 30; i++) {
            post("p" + i, "date: 2026-11-23\n", "So.");
        }
        site.lock();
        site.feed("feed.xml")
                .select("entry")
                .forEach(entry -> before.put(
                        entry.select("> id").text(), entry.select("> updated").text()));
        assertThat(before).hasSize(20);
        for (int i = 100; i < 110; i++) {
            post("p" + i, "date: 2026-11-23\n", "So.");
        }
        Element feed = site.feed("feed.xml");
        assertThat(feed.select("> entry > updated").eachText())
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allMatch(time -> time.startsWith("2026-11-23T00:"));
        feed.select("entry")
                .forEach(entry -> assertThat(entry.select("> updated").text())
                        .isEqualTo(before.getOrDefault(
                                entry.select("> id").text(),
                                entry.select("> updated").text())));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-19",
        "2026-11-19, 2026-11-15",
        "2026-11-01, 2025-11-01",
        "2020-01, ''",
        "2021, 1899",
    })
    void ofOneDayTheLaterEventIsTheLaterEntry(String later, String earlier) throws IOException {
        post("earlier", event(earlier), "So.");
        post("later", event(later), "So.");
        assertThat(of("title")).containsExactly("The post later", "The post earlier");
    }

    private static String event(String date) {
        return date.isEmpty() ? "" : "event: {date: " + date + ", label: So}\n";
    }

    @Test
    void aWrittenTimeStays() throws IOException {
        post("a", "date: 2026-11-20T09:30:00Z\n", "So.");
        post("b", "date: 2026-11-20T09:30:00Z\n", "So.");
        post("c", "", "So.");
        assertThat(of("published").subList(0, 2)).containsExactly("2026-11-20T09:30:01Z", "2026-11-20T09:30:00Z");
        assertThat(of("title")).containsExactly("The post b", "The post a", "The post c");
    }

    @Test
    void anEmptyFeedIsAsItWasWhenTheSiteBegan() throws IOException {
        post("a", "date: 2026-11-20T09:30:00Z\n", "So.");
        post("b", "date: 2026-11-23\n", "So.");
        assertThat(site.feed("corrections/feed.xml").select("> updated").text()).isEqualTo("2026-11-20T09:30:00Z");
    }

    @Test
    void aSiteWithoutPostsIsAsItIsBuilt() throws IOException {
        assertThat(site.feed("feed.xml").select("> updated").text()).isEqualTo("2026-11-24T00:00:00Z");
    }
}
