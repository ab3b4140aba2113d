package tapeout.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.content.Body;
import tapeout.markdown.MarkdownRenderer;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** Which block quotations a body has, and which of them say whose words they are. */
class QuotationsTest {

    private static Body body(String markdown) {
        return MarkdownRenderer.standard().render(new SourceText("a.md", markdown), 0, new Problems());
    }

    private static List<Boolean> attributed(String markdown) {
        return body(markdown).quotations().stream()
                .map(Body.Quotation::attributed)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> We ship it.\n> — Wang Tao",
                "> ```quote\n> text: We ship it.\n> speaker: Wang Tao\n> ```",
                "> In short:\n>\n> ```quote\n> text: We ship it.\n> speaker: Wang Tao\n> ```",
                "> We ship it.\n>\n> — Wang Tao, Huawei",
                "> We ship it.\n> -- Wang Tao",
                "> We ship it.\n>\n> *— Wang Tao*",
                "> We ship it.\n> <cite>Wang Tao</cite>",
                "> We ship it.\n>\n> <cite>Wang Tao</cite>",
                "[[huawei]] says:\n\n> We ship it.",
                "The keynote says: [@keynote]\n\n> We ship it.",
                "**[[huawei|The maker]]** put it so:\n> We ship it.",
                "<blockquote>We ship it. <cite>Wang Tao</cite></blockquote>",
                "<blockquote>We ship it.\n— <b>Wang</b> Tao</blockquote>",
                "<blockquote><p>We ship it.</p><p>— Wang Tao</p></blockquote>",
                "<figure><blockquote>We ship it.</blockquote><figcaption>Wang Tao</figcaption></figure>",
                "<div><blockquote>We ship it.</blockquote><div>— Wang Tao</div></div>",
                "<blockquote>\n\nWe ship it.\n\n— Wang Tao\n\n</blockquote>",
                "[[huawei]] says:\n\n<blockquote>We ship it.</blockquote>"
            })
    void saysWhoseWordsItHolds(String markdown) {
        assertThat(attributed(markdown)).containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> We ship it.",
                "> We ship it. [@keynote]",
                "> — Wang Tao\n> We ship it.",
                "> We ship it – soon.",
                "[[huawei]] has a plan. [@keynote]\n\n> We ship it.",
                "The company says:\n\n> We ship it.",
                "[[huawei]] says:\n\nMuch.\n\n> We ship it.",
                "<blockquote>We ship it.</blockquote>",
                "<blockquote><p>— Wang Tao</p><p>We ship it.</p></blockquote>",
                "<blockquote>We ship it.</blockquote><p>More.</p>"
            })
    void doesNotSayWhoseWordsItHolds(String markdown) {
        assertThat(attributed(markdown)).containsExactly(false);
    }

    @Test
    void eachQuotationStandsForItself() {
        assertThat(attributed("> > We ship it.\n> > — Wang Tao\n>\n> So he said."))
                .containsExactly(false, true);
    }

    @Test
    void anAlertIsNone() {
        assertThat(attributed("> [!NOTE]\n> We ship it.")).isEmpty();
        assertThat(attributed("> [!INFO]\n> We ship it.")).isEmpty();
        assertThat(attributed("> [!] We ship it.")).containsExactly(false);
        assertThat(attributed("We ship it.")).isEmpty();
    }

    @Test
    void hasItsPlace() {
        assertThat(body("One.\n\n- Two.\n\n  > We ship it.\n")
                        .quotations()
                        .get(0)
                        .at())
                .hasToString("a.md:5:3");
        assertThat(body("One.\n\n<blockquote>We ship it.</blockquote>\n")
                        .quotations()
                        .get(0)
                        .at())
                .hasToString("a.md:3:1");
    }
}
