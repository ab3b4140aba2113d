package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.html;
import static tapeout.markdown.Rendered.problems;

import java.util.List;
import org.junit.jupiter.api.Test;
import tapeout.content.Body;

class HeadingsTest {

    private static List<String> ids(String markdown) {
        return Rendered.of(markdown).body().anchors();
    }

    @Test
    void getsAnAnchorThatNobodyHearsTwice() {
        assertThat(html("## What it *is*"))
                .isEqualTo("<h2 id=\"what-it-is\">What it <em>is</em><a class=\"anchor\" href=\"#what-it-is\""
                        + " aria-hidden=\"true\" tabindex=\"-1\"></a></h2>{heading what-it-is}");
    }

    @Test
    void makesIdsOfAnyScript() {
        assertThat(ids("## Über 910C & Co.")).containsExactly("über-910c-co");
        assertThat(ids("## 昇腾 芯片")).containsExactly("昇腾-芯片");
        assertThat(ids("## U\u0308ber")).containsExactly("über");
        assertThat(ids("## Güneş İstanbul")).containsExactly("güneş-i̇stanbul");
        assertThat(ids("## It's `code()` here")).containsExactly("its-code-here");
        assertThat(ids("## ???\n\n## 🎉")).containsExactly("section", "section-1");
        assertThat(ids("## " + "word ".repeat(100)).get(0)).hasSizeLessThan(121);
    }

    @Test
    void makesIdsUniqueAndStable() {
        assertThat(ids("## A\n\n## A\n\n## A 1\n\n## A")).containsExactly("a", "a-1", "a-1-1", "a-2");
        assertThat(ids("## A\n\ntext\n\n## B")).isEqualTo(ids("## A\n\n## B"));
    }

    @Test
    void takesAnIdThatIsWritten() {
        assertThat(html("## The title {#short}")).startsWith("<h2 id=\"short\">The title<a");
        assertThat(html("The title {#kurz-ü}\n---")).startsWith("<h2 id=\"kurz-ü\">The title<a");
        assertThat(html("## A {#a b}")).contains(">A {#a b}<");
        assertThat(problems("## A\n\n## B {#a}")).containsExactly("DUPLICATE_HEADING_ID 3:1");
        assertThat(ids("## A\n\n## B {#a}")).containsExactly("a", "a-1");
    }

    @Test
    void leavesThePageItsOwnIds() {
        for (String word : List.of("page", "group", "source", "cite", "claim", "unknown", "correction", "change")) {
            assertThat(ids("## A {#" + word + "_x}")).containsExactly(word + "-x");
            assertThat(problems("## A {#" + word + "_x}")).containsExactly("RESERVED_HEADING_ID 1:1");
            assertThat(ids("## " + word + "_x\n\n" + word + "_y\n: z")).containsExactly(word + "-x", word + "-y");
        }
        assertThat(ids("## A {#source-x}\n\n## B {#source_x}")).containsExactly("source-x", "source-x-1");
        assertThat(ids("## A {#my_own}\n\n## B {#sources_x}")).containsExactly("my_own", "sources_x");
        assertThat(html("<p id=\"source_x\">A</p>")).doesNotContain("id=");
    }

    @Test
    void listsThemForTheTableOfContents() {
        assertThat(Rendered.of("## A \"b\"\n\n### C [[x|D]] `e`").body().headings())
                .containsExactly(new Body.Heading(2, "a-b", "A “b”"), new Body.Heading(3, "c-d-e", "C D e"));
    }

    @Test
    void warnsOfASecondTitle() {
        assertThat(problems("text\n\n# A")).containsExactly("SECOND_TITLE 3:1");
        assertThat(problems("A\n===")).containsExactly("SECOND_TITLE 1:1");
        assertThat(html("# A")).startsWith("<h1 id=\"a\">");
    }
}
