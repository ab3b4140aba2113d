package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tapeout.markdown.block.MarkdownParser;
import tapeout.markdown.block.MeteredText;
import tapeout.markdown.syntax.Bounds;

/** Bodies with very much of what is allowed: each is rendered soon, unless its HTML would be many times as long. */
@ExtendWith(CpuLimit.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongMarkdownTest {

    @Test
    void rendersALongPlainPost() {
        String paragraph =
                "Plain text of an *ordinary* kind, with [a link](x.md), `code` and **more**.\n".repeat(12) + "\n";
        String post = paragraph.repeat(1_100) + "> quoted\n> text\n\n- an item\n- another\n\n";

        assertThat(post.length()).isGreaterThan(1_000_000);
        assertThat(Rendered.problems(post)).isEmpty();
        assertThat(Rendered.problems("word ".repeat(200_000))).isEmpty();
        assertThat(Rendered.problems("a line of text\n".repeat(70_000))).isEmpty();
    }

    @Test
    void rendersALongLineOfLinks() {
        Rendered rendered = Rendered.of("[a](x.md) ".repeat(100_000));

        assertThat(rendered.problems()).isEmpty();
        assertThat(rendered.body().slots()).hasSize(100_000);
        assertThat(rendered.body().documentLinks().skip(99_999))
                .extracting(link -> link.at().column())
                .containsExactly(999_991);
    }

    @Test
    void rendersTwentyThousandReferenceDefinitions() {
        StringBuilder post = new StringBuilder("[a7] and [a19999]\n\n");
        for (int i = 0; i < 20_000; i++) {
            post.append("[a").append(i).append("]: x").append(i).append(".md\n");
        }
        assertThat(Rendered.html(post.toString()))
                .isEqualTo("<p><a href=\"{link x7.md}\">a7</a> and <a href=\"{link x19999.md}\">a19999</a></p>");
    }

    @Test
    void boundsWhatDefinitionsAdd() {
        String long20 = "x".repeat(20_000);
        String definition = "[a]: https://a.example/" + long20 + "\n";

        assertThat(Rendered.problems("[a] ".repeat(20_000) + "\n\n" + definition))
                .containsExactly("MARKDOWN_TOO_COMPLEX 1:17");
        assertThat(Rendered.problems("![b][a] ".repeat(20_000) + "\n\n[a]: x \"" + long20 + "\"\n"))
                .containsExactly("MARKDOWN_TOO_COMPLEX 1:73");
        assertThat(Rendered.problems("> # [a]\n> \n".repeat(2_000) + "\n" + definition))
                .hasSize(1);
        assertThat(Rendered.problems("[a] ".repeat(4) + "\n\n" + definition)).isEmpty();
        assertThat(Rendered.problems("[a] ".repeat(1_000) + "\n\n[a]: https://a.example/" + "x".repeat(80)))
                .isEmpty();
        assertThat(Rendered.problems("Text. ".repeat(100_000) + "[a] ".repeat(20) + "\n\n" + definition))
                .isEmpty();
    }

    @Test
    void boundsWhatShortRowsAdd() {
        String head = "|a".repeat(400) + "\n" + "|-".repeat(400) + "\n";

        assertThat(Rendered.problems(head + "a\n".repeat(30_000)))
                .singleElement()
                .asString()
                .startsWith("MARKDOWN_TOO_COMPLEX");
        assertThat(Rendered.problems(head + "a\n".repeat(20))).containsExactly("UNREAD_TABLE 3:1");
        assertThat(Rendered.problems("|a|b|c|\n|-|-|-|\n" + "a word\n".repeat(30_000)))
                .containsExactly("UNREAD_TABLE 3:1");
    }

    @Test
    void rendersTwentyThousandDeadLinks() {
        StringBuilder post = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            post.append("[a](no-").append(i).append(".md#b) [c][d").append(i).append("]\n");
        }
        Rendered rendered = Rendered.of(post.toString());

        assertThat(rendered.body().slots()).hasSize(20_000);
        assertThat(rendered.body().pieces().stream().mapToInt(String::length).sum())
                .isLessThan(3 * post.length());
    }

    @Test
    void tellsOfManyUndefinedFootnotesSoon() {
        StringBuilder post = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            post.append("a[^some-long-label-")
                    .append(i)
                    .append("]\n\n[^another-label-")
                    .append(i)
                    .append("]: b\n\n");
        }
        assertThat(Rendered.problems(post.toString())).hasSize(20_000);
    }

    @Test
    void leavesOrdinaryTextFarBelowTheBound() {
        String post =
                "## A heading\n\nPlain *text* with [a link](x.md) and [[an-entity]].\n\n- one\n- two\n\n> said\n\n"
                        + "| a | b |\n|---|---|\n| c | d |\n\nTerm\n: Definition\n\n1. first\n   - nested\n\n";
        String text = post.repeat(100);
        MeteredText metered = new MeteredText(text, Bounds.reads(text.length()));
        new MarkdownParser().parse(metered);

        long reads = Bounds.reads(text.length()) - metered.left();
        assertThat(reads / text.length()).isLessThan(60);
    }
}
