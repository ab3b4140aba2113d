package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.html;
import static tapeout.markdown.Rendered.problems;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        assertThat(ids("## Güneş İstanbul")).containsExactly("güneş-istanbul");
        assertThat(ids("## It's `code()` here")).containsExactly("its-code-here");
        assertThat(ids("## ???\n\n## 🎉")).containsExactly("section", "section-1");
        assertThat(ids("## " + "word ".repeat(100)).get(0)).hasSizeLessThan(121);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "##",
                "## ##",
                "## &nbsp;",
                "## {#x}",
                "## <!-- x -->",
                "## **<br>**",
                "## <img src=\"x.png\" alt=\"\">",
                "<h2></h2>",
                "<h3 id=\"x\"> <b></b></h3>"
            })
    void tellsOneWithoutWords(String markdown) {
        Rendered rendered = Rendered.of(markdown + "\n\ntext");
        assertThat(rendered.problems()).containsExactly("EMPTY_HEADING 1:1");
        assertThat(rendered.body().headings()).isEmpty();
        assertThat(problems("## ![A chart](x.png)\n\n## `x`\n\n## [[h20]]\n\n<h2>x</h2>"))
                .isEmpty();
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
    void listsWhatStandsAboveTheLineAsSuch() {
        assertThat(Rendered.of("## At 10<sup>26</sup>, H<sub>2</sub>O").body().headings())
                .containsExactly(new Body.Heading(2, "at-1026-h2o", "At 10²⁶, H₂O"));
    }

    @Test
    void warnsOfASecondTitle() {
        assertThat(problems("text\n\n# A")).containsExactly("SECOND_TITLE 3:1");
        assertThat(problems("A\n===")).containsExactly("SECOND_TITLE 1:1");
        assertThat(html("# A")).startsWith("<h2 id=\"a\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\uD835\uDC01", "İ", "ß", "ẞ", "\uD801\uDC00", "\u0958", "ŉ", "\uD83C\uDF89x", "\u1E9B\u0323"})
    void cutsALongIdBetweenCharacters(String unit) {
        for (String text : new String[] {unit.repeat(110), unit.repeat(5_000), "x" + unit.repeat(119)}) {
            for (String markdown :
                    new String[] {"## " + text + "\n\n## " + text, text + "\n: a\n\n" + text + "\n: b"}) {
                assertThat(ids(markdown)).hasSize(2).doesNotHaveDuplicates().allSatisfy(id -> {
                    assertThat(id.length()).isBetween(1, 203);
                    assertThat(id.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
                });
            }
        }
    }

    @Test
    void keepsIdsApartFromThoseOfPages() {
        assertThat(ids("## source_maker\n\n## Page _ sources\n\n## fn_1")).allMatch(id -> !id.contains("_"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "2 3 4 → 2 3 4",
                "3 3 4 2 4 → 2 2 3 2 3",
                "4 3 2 → 2 2 2",
                "2 4 4 3 → 2 3 3 3",
                "2 6 2 6 → 2 3 2 3",
                "2 5 6 5 3 → 2 3 4 3 3",
                "1 3 2 → 2 3 2",
            })
    void leavesNoLevelOut(String written, String shown) {
        String[] levels = written.split(" ");
        String markdown = Arrays.stream(levels)
                .map(level -> "#".repeat(Integer.parseInt(level)) + " A\n\n")
                .collect(Collectors.joining());
        String raw = Arrays.stream(levels)
                .map(level -> "<h" + level + ">A</h" + level + ">\n")
                .collect(Collectors.joining());

        assertThat(Rendered.of(markdown).body().headings())
                .extracting(heading -> "" + heading.level())
                .containsExactly(shown.split(" "));
        assertThat(levels(markdown)).isEqualTo(shown);
        if (!written.startsWith("1")) {
            assertThat(levels(raw)).isEqualTo(shown);
        }
    }

    private static String levels(String markdown) {
        return Pattern.compile("<h([1-6])")
                .matcher(html(markdown))
                .results()
                .map(tag -> tag.group(1))
                .collect(Collectors.joining(" "));
    }
}
