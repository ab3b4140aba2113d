package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of sources and footnotes that stand side by side, as the page shows them. */
class CitationRunsTest {

    /** What a paragraph says, and what shows of it. */
    private static final List<List<String>> LINES = List.of(
            List.of("One [@s1].", "One1."),
            List.of("Two [@s1][@s2].", "Two1,2."),
            List.of("Two apart [@s1] [@s2].", "Two apart1,2."),
            List.of("Two in one [@s1; @s2].", "Two in one1,2."),
            List.of("Three [@s10][@s11][@s12].", "Three10–12."),
            List.of("Four [@s3; @s4; @s5; @s6].", "Four3–6."),
            List.of("Gap [@s1][@s2][@s3][@s5][@s7][@s8][@s9].", "Gap1–3,5,7–9."),
            List.of("Backwards [@s3][@s2][@s1].", "Backwards3,2,1."),
            List.of("Twice [@s1][@s1].", "Twice1,1."),
            List.of("Words [@s1] between [@s2].", "Words1 between2."),
            List.of("Comma [@s1], [@s2].", "Comma1,2."),
            List.of("Notes[^a][^b].", "Notes1,2."),
            List.of("Mixed[^a][@s3].", "Mixed1,3."),
            List.of("Mixed apart[^a] [@s3].", "Mixed apart1,3."),
            List.of("Mixed lines[^a]\n[@s3].", "Mixed lines1,3."),
            List.of("Mixed run[^a] [@s1] [@s2] [@s3].", "Mixed run1,1–3."),
            List.of("Mixed [@s3][^a].", "Mixed3,1."),
            List.of("Mixed[^a][@s1][@s2][@s3][^b].", "Mixed1,1–3,2."));

    @TempDir
    private static Path folder;

    private static Document built() throws IOException {
        Path source = Newsroom.copy(folder.resolve("runs"));
        String sources = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "  - {id: s" + i + ", publisher: Foundry & Sons, title: Page " + i
                        + ", url: \"https://foundry.example/" + i + "\", kind: official, accessed: 2026-02-06}\n")
                .collect(Collectors.joining());
        Files.writeString(
                source.resolve("content/posts/2026/runs.md"),
                "---\ntitle: Numbers side by side\ndate: 2026-02-07\n"
                        + "summary: Twelve sources, cited one by one and many at once, to see what shows of them.\n"
                        + "topics: [chips]\nkind: brief\nsources:\n" + sources + "---\n"
                        + LINES.stream().map(line -> line.get(0)).collect(Collectors.joining("\n\n"))
                        + "\n\n[^a]: A.\n\n[^b]: B.\n");
        Newsroom.build(source);
        return BuiltSite.read(source.resolve("output"), Newsroom.HOST)
                .page("posts/2026/runs/index.html")
                .document();
    }

    @Test
    void numbersSideBySideNeverReadAsOne() throws IOException {
        Document page = built();
        assertThat(page.select(".prose > p").stream().map(CitationRunsTest::shown))
                .containsExactlyElementsOf(
                        LINES.stream().map(line -> line.get(1)).toList());
        for (Element citation : page.select(".prose a.citation")) {
            Element source = page.getElementById(citation.attr("href").substring(1));
            assertThat(source.attr("value"))
                    .isEqualTo(citation.select(".citation-number").text());
            assertThat(source.select(".source-citations a[href=#" + citation.id() + "]"))
                    .hasSize(1);
        }
    }

    /** The text of a paragraph without what the style sheet hides. */
    private static String shown(Element paragraph) {
        Element copy = paragraph.clone();
        copy.select(".citation-note, .citation-range > .citation:not(:first-child):not(:last-child)")
                .remove();
        return copy.text();
    }
}
