package tapeout.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<p>A <em>b</em> and <strong>c</strong></p> → A *b* and **c**",
                "<p><a href=\"https://a.example/(x)\">a</a> [1]</p> → [a](https://a.example/%28x%29) \\[1\\]",
                "<p>2 * 3_4 <code>a`b</code></p> → 2 \\* 3\\_4 ``a`b``",
                "<h2>Why</h2><p>So.</p> → ## Why¶¶So.",
                "<ul><li>a</li><li><p>b</p><ol><li>c</li></ol></li></ul> → - a¶- b¶  ¶  1. c",
                "<blockquote><p>a</p><p>b</p></blockquote> → > a¶> ¶> b",
                "<pre><code>x ```</code></pre> → ````¶x ```¶````",
                "<table><tr><th>a</th></tr><tr><td>b|c</td></tr></table> → | a |¶| --- |¶| b\\|c |",
                "<figure><img src=/a.png alt=\"an A\"><figcaption>A</figcaption></figure> → ![an A](/a.png)¶¶A",
                "<table><tr><td>a<br>b</td><td><code>c|d</code></td></tr></table> → | a<br>b | `c\\|d` |¶| --- | --- |",
                "<pre><code class=\"language-java\">int x;</code></pre> → ```java¶int x;¶```",
                "<p>10<sup>26</sup> of H<sub>2</sub>O<sup>[1]</sup></p> → 10²⁶ of H₂O\\[1\\]",
                "<video src=\"/v.mp4\"></video><p><audio><source src=\"/a.mp3\"></audio></p> → [/v.mp4](/v.mp4)¶¶[/a.mp3](/a.mp3)",
                "<iframe src=\"https://a.example/\" title=\"A film\"></iframe> → [A film](https://a.example/)",
                "<figure><img src=/a.png alt=A><figcaption>So. <small>Ada</small></figcaption></figure> → ![A](/a.png)¶¶So. (Ada)",
                "<figure><blockquote><p>So.</p></blockquote><figcaption>Ada</figcaption></figure> → > So.¶¶— Ada",
                "<script>alert(1)</script><p>a</p> → a",
            })
    void writesHtmlAsMarkdown(String html, String markdown) {
        MarkdownText text = new MarkdownText();
        text.html(Jsoup.parseBodyFragment(html).body());
        assertThat(text.toString().strip()).isEqualTo(markdown.replace('¶', '\n'));
    }

    @ParameterizedTest
    @CsvSource({"1. March, 1\\. March", "# a, \\# a", "- a, \\- a", "a # b, a # b", "<b>, \\<b\\>"})
    void keepsATextFromStartingABlock(String text, String escaped) {
        assertThat(MarkdownText.escape(text)).isEqualTo(escaped);
    }

    @Test
    void saysNothingOfNothing() {
        MarkdownText text = new MarkdownText();
        text.paragraph(" ");
        assertThat(text.toString()).isEmpty();
    }
}
