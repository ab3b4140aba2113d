package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.content.value.QuotationMarks;
import tapeout.frontmatter.BlockKeys;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

class TypedBlocksTest {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .blocks(new BlockKeys(() -> QuotationMarks.ENGLISH))
            .build();

    private static final Path PAGE = Path.of("src/docs/blocks.md");
    private static final String KEYS = "# Keys of blocks\n\n";

    @Test
    void quotesSomebody() {
        Rendered quote = of("""
                ```quote
                text: "We don't sell it."
                speaker: A. Person, chief executive
                of: maker
                source: s1
                ```""");
        assertThat(quote.html()).isEqualTo("""
                <figure class="quote">
                <blockquote>
                <p>We don’t sell it.</p>
                </blockquote>
                <figcaption>A. Person, chief executive, {entity maker}{source s1 0}</figcaption>
                </figure>""");
        assertThat(quote.body().words()).isEqualTo(9);
        assertThat(quote.body().quotations()).isEmpty();
    }

    @Test
    void putsATimelineInOrder() {
        Rendered timeline = of("""
                ```timeline
                entries:
                  - {date: 2026-02-04, text: "It's answered.", source: s1}
                  - {date: 2025-12, text: It begins.}
                ```""");
        assertThat(timeline.problems()).isEmpty();
        assertThat(timeline.html()).isEqualTo("""
                <figure class="events">
                <ol class="timeline">
                <li class="timeline-entry timeline-span">
                <p class="timeline-date">{day 2025-12}</p>
                <p class="timeline-label">It begins.</p>
                </li>
                <li class="timeline-entry timeline-day">
                <p class="timeline-date">{day 2026-02-04}</p>
                <p class="timeline-label">It’s answered.{source s1 0}</p>
                </li>
                </ol>
                </figure>""");
    }

    @Test
    void showsAFigure() {
        Rendered figure = of("""
                ```figure
                src: chart.png
                alt: Two bars
                caption: The second is higher.
                credit: The maker
                ```""");
        assertThat(figure.html()).isEqualTo("""
                <figure class="picture">
                <img {image chart.png} alt="Two bars" loading="lazy" decoding="async">
                <figcaption>The second is higher. <small>The maker</small></figcaption>
                </figure>""");
        assertThat(figure.problems()).isEmpty();
    }

    @Test
    void keepsAPlaceForAChart() {
        Rendered charts = of(
                "```chart\nof: chip\nshow: limits\n```\n\n```chart\nof: chip\nshow: memory\nonly: [a]\nwhere: {kind: gpu, memory.kind: [x, y]}\n```");
        assertThat(charts.body().charts())
                .extracting(place -> place.number() + " " + place.chart().show().id() + " "
                        + place.chart().only().size() + " "
                        + place.chart().where().keySet())
                .containsExactly("1 limits 0 []", "2 memory 1 [kind, memory.kind]");
    }

    @Test
    void keepsAPlaceForAChartOfAFile() {
        Rendered chart = of("""
                ```chart
                data: data/plants.csv
                label: Plants
                says: How much each makes.
                source: s1
                ```""");
        assertThat(chart.problems()).isEmpty();
        assertThat(chart.html()).isEqualTo("""
                {numbers 1 data/plants.csv}<p class="chart-source"><a href="{link data/plants.csv}">plants.csv</a>{source s1 0}</p>""");
    }

    @Test
    void escapesWhatIsWritten() {
        assertThat(of("```quote\ntext: <b>&\nspeaker: <script>\n```").html())
                .contains("<p>&lt;b&gt;&amp;</p>", "<figcaption>&lt;script&gt;</figcaption>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "```quote\\ntext: So.\\n``` → MISSING_KEY 2:1",
                "```quote\\ntext: So.\\nspeeker: A\\n``` → UNKNOWN_KEY 3:1",
                "- a\\n\\n  ```quote\\n  text: So.\\n  speeker: A\\n  ``` → UNKNOWN_KEY 5:3",
                "> ```quote\\n> text: So.\\n> speaker: [a]\\n> ``` → WRONG_TYPE 3:12",
                "```figure\\n``` → BLOCK_WITHOUT_KEYS 1:1",
                "```figure\\n\\n``` → BLOCK_WITHOUT_KEYS 2:1",
                "```quote\\nSo, he said.\\n``` → BLOCK_WITHOUT_KEYS 2:1",
                "```quote\\ntext: 'So\\n``` → INVALID_YAML 2:7",
                "```chart\\nof: chip\\n``` → CHART_OF 2:1",
                "```chart\\ndata: a.csv\\nlabel: A\\nsays: B.\\n``` → CHART_OF 2:1",
                "```chart\\ndata: a.csv\\nlabel: A\\nsays: B.\\nsource: s1\\nof: chip\\n``` → CHART_OF 2:1",
                "```chart\\ndata: a.tsv\\nlabel: A\\nsays: B.\\nsource: s1\\n``` → INVALID_ID 2:7",
                "```chart\\n``` → BLOCK_WITHOUT_KEYS 1:1",
                "```figure\\nsrc: https://a.example/b.png\\nalt: A\\ncredit: B\\n``` → INVALID_URL 2:6",
            })
    void tellsWhatIsWrongAtItsPlace(String markdown, String problem) {
        assertThat(of(markdown.replace("\\n", "\n")).problems()).containsExactly(problem);
    }

    @Test
    void saysWhatToWrite() {
        Problems problems = new Problems();
        RENDERER.render(new SourceText("post.md", "```quote\nHello\n```"), 0, problems);
        assertThat(problems.sorted())
                .extracting(Problem::hint)
                .first()
                .asString()
                .contains("text: \"What was said\"", "speaker: \"A name, a role\"");
    }

    @Test
    void leavesCodeAlone() {
        assertThat(List.of("text", "quotes", "Quote", "quote-x"))
                .allMatch(word -> of("```" + word + "\na: b\n```").html().contains("<pre"));
    }

    @Test
    void listsEveryKeyInItsPage() throws IOException {
        String page = Files.readString(PAGE);
        String made = page.substring(0, page.indexOf(KEYS) + KEYS.length()) + BlockKeys.reference();
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(made);
    }

    @Test
    void readsTheExamplesOfItsPage() throws IOException {
        String page = Files.readString(PAGE);
        String examples = page.substring(page.indexOf("````markdown\n") + 13, page.indexOf("````\n\nA chart is"));
        Rendered rendered = of(examples);
        assertThat(rendered.problems()).isEmpty();
        assertThat(rendered.html())
                .contains(
                        "<figure class=\"quote\">",
                        "<figure class=\"picture\">",
                        "{chart limits}",
                        "{numbers 3 wafers.csv}");
    }

    private static Rendered of(String markdown) {
        return Rendered.of(RENDERER, markdown, 0);
    }
}
