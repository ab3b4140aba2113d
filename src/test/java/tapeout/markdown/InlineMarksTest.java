package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.html;
import static tapeout.markdown.Rendered.problems;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code [[entity]]}, {@code [@source]}, and what only looks like them. */
class InlineMarksTest {

    @Test
    void linksAnEntity() {
        assertThat(html("By [[huawei]].")).isEqualTo("<p>By {entity huawei}.</p>");
        assertThat(html("The [[ascend-910c|Ascend 910C]].")).isEqualTo("<p>The {entity ascend-910c|Ascend 910C}.</p>");
        assertThat(html("[[ huawei | the\ncompany ]]")).isEqualTo("<p>{entity huawei|the company}</p>");
        assertThat(html("[[a]][[b]]")).isEqualTo("<p>{entity a}{entity b}</p>");
        assertThat(html("*[[a|b *c]]*")).isEqualTo("<p><em>{entity a|b *c}</em></p>");
    }

    @Test
    void citesSources() {
        assertThat(html("So [@hf] and [@hf].")).isEqualTo("<p>So {source hf 0} and {source hf 1}.</p>");
        assertThat(html("\"So [@a]\", 'so [@b]'. \"So\" [@a] \"so\"."))
                .isEqualTo("<p>“So {source a 0}”, ‘so {source b 0}’. “So” {source a 1} “so”.</p>");
        assertThat(html("So [@a; @b].")).isEqualTo("<p>So {source a 0}{source b 0}.</p>");
        assertThat(html("So [@a;@b; @a].")).isEqualTo("<p>So {source a 0}{source b 0}{source a 1}.</p>");
    }

    @Test
    void leavesCodeAndEscapesAlone() {
        assertThat(html("`[[a]] [@b]`")).isEqualTo("<p><code>[[a]] [@b]</code></p>");
        assertThat(html("\\[[a]] \\[@b]")).isEqualTo("<p>[[a]] [@b]</p>");
        assertThat(html("    [[a]]\n")).isEqualTo("<pre tabindex=\"0\"><code>[[a]]\n</code></pre>");
    }

    @Test
    void leavesWhatIsNoMarkAlone() {
        assertThat(html("[[]] [[a b]] [[a|]] [[a]")).isEqualTo("<p>[[]] [[a b]] [[a|]] [[a]</p>");
        assertThat(html("[@] [@a b] [@a; b]")).isEqualTo("<p>[@] [@a b] [@a; b]</p>");
        assertThat(html("df[[\"a\"]] arr[[0]]")).isEqualTo("<p>df[[“a”]] arr[[0]]</p>");
        assertThat(html("f(x)[[\"a\"]] b[['a']][[1]] c_[[2]]")).isEqualTo("<p>f(x)[[“a”]] b[[‘a’]][[1]] c_[[2]]</p>");
        assertThat(html("由[[a]]产, the[[b]] and [[0]]")).isEqualTo("<p>由{entity a}产, the{entity b} and {entity 0}</p>");
        assertThat(html("[[a\n\nb]]")).isEqualTo("<p>[[a</p>\n<p>b]]</p>");
    }

    @Test
    void prefersLinksThatOthersWriteSo() {
        assertThat(html("[[1]](x.md)")).isEqualTo("<p><a href=\"{link x.md}\">[1]</a></p>");
        assertThat(html("[@user](x.md)")).isEqualTo("<p><a href=\"{link x.md}\">@user</a></p>");
        assertThat(html("[^up](x.md)")).isEqualTo("<p><a href=\"{link x.md}\">^up</a></p>");
    }

    @Test
    void linksNoEntityWithinALink() {
        assertThat(html("[see [[a|A]] and [[b]]](x.md)")).isEqualTo("<p><a href=\"{link x.md}\">see A and b</a></p>");
    }

    @Test
    void standsInHeadingsTablesAndLists() {
        assertThat(html("- [[a]] [@b]")).isEqualTo("<ul>\n<li>{entity a} {source b 0}</li>\n</ul>");
        assertThat(html("## The [[a|A]]")).startsWith("<h2 id=\"the-a\">The {entity a|A}<a class=\"anchor\"");
        assertThat(html("| x |\n|---|\n| [[a|b]] [@c] |")).contains("<td>{entity a|b} {source c 0}</td>");
        assertThat(html("| x |\n|---|\n| [[a\\|b]] |")).contains("<td>{entity a|b}</td>");
    }

    @Test
    void isNotHtml() {
        assertThat(html("[[<b>]] [[x|<script>]]")).isEqualTo("<p>{entity <b>} {entity x|<script>}</p>");
        assertThat(problems("[[<b>]] [[x|<script>]]")).isEqualTo(List.of());
    }
}
