package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A blog as people have it: no topics, no sources, front matter of another generator or none; nothing of it is refused. */
class BlogProfileTest extends BlogSite {

    @Test
    void takesTitleDateAndSummaryFromTheText() throws Exception {
        write(
                "content/posts/2024-03-05-a-note.md",
                "\n# Using `jq` & *friends*\n\nIt is **short** and [links](https://example.org/).\n\n## More\n\nText.\n");
        assertThat(built().err()).contains("1 post", "no problems");

        Document page = page("posts/2024-03-05-a-note/");
        assertThat(page.title()).startsWith("Using jq & friends");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("time").attr("datetime")).isEqualTo("2024-03-05");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("It is short and links.");
        assertThat(page.select(".kicker, .prose > h1")).isEmpty();
        assertThat(page.select("p:contains(It is short and links.)"))
                .as("what the text opens with does not stand above it too")
                .hasSize(1);
    }

    @Test
    void tellsOfEveryPostInTheEditionOfItsWeek() throws Exception {
        write("content/posts/a.md", "---\ntitle: The first\ndate: 2024-03-04\n---\nText.\n");
        write("content/posts/b.md", "---\ntitle: The second\ndate: 2024-03-05\n---\nText.\n");
        write("content/posts/c.md", "---\ntitle: The third\ndate: 2024-03-06\n---\nText.\n");
        built();
        assertThat(page("editions/2024-W10/").select(".teaser-title").eachText())
                .containsExactly("The third", "The second", "The first");
    }

    @Test
    void keepsAHeadingThatSaysSomethingElseThanTheTitle() throws Exception {
        write("content/posts/a.md", "---\ntitle: The title\ndate: 2024-03-05\n---\n# Another\n\nText.\n");
        write(
                "content/posts/b.md",
                "---\ntitle: 'The title, once'\ndate: 2024-03-05\n---\n# The title once\n\nText.\n");
        built();
        assertThat(page("posts/a/").text()).contains("Another");
        assertThat(page("posts/b/").text()).doesNotContain("The title once");
    }

    @Test
    void keepsAHeadingThatSaysMoreThanATitleCan() throws Exception {
        write("content/posts/2024-03-05-a.md", "# With a note[^1]\n\nText.\n\n[^1]: The note.\n");
        write("content/posts/2024-03-06-b.md", "# With ![a picture](/img/a.svg)\n\nText.\n");
        write("content/posts/2024-03-07-c.md", "# With 10<sup>26</sup> steps\n\nText.\n");
        write(
                "assets/img/a.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"><path d=\"M0 0h1v1z\"/></svg>");
        assertThat(built().err()).doesNotContain("TO-066");
        assertThat(page("posts/2024-03-05-a/").text()).contains("The note.");
        assertThat(page("posts/2024-03-06-b/").select(".prose img")).hasSize(1);
        assertThat(page("posts/2024-03-07-c/").title()).startsWith("With 10²⁶ steps");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-12-2           | 2020-12-02",
                "2020/12/02          | 2020-12-02",
                "2020-12-02 09:30:00 | 2020-12-02",
                "2020-12-02T09:30:00.000Z | 2020-12-02",
                "2020-12-02 09:30 +0100   | 2020-12-02"
            })
    void readsDatesOfOtherGenerators(String written, String day) throws Exception {
        write("content/posts/a.md", "---\ntitle: A\ndate: '" + written + "'\n---\nText.\n");
        built();
        assertThat(page("posts/a/").select("time").first().attr("datetime")).startsWith(day);
    }

    @Test
    void takesNamesBehindAnAtInBracketsForText() throws Exception {
        write("content/posts/a.md", "---\ntitle: A\ndate: 2024-03-05\n---\nBy Jane [@ Stanford] and [@kim, @lee].\n");
        assertThat(built().err()).contains("no problems");
        assertThat(page("posts/a/").text()).contains("By Jane [@ Stanford] and [@kim, @lee].");
    }

    @Test
    void leavesForeignKeysToTheSiteAndTellsSlips() {
        write(
                "content/posts/a.md",
                "---\ntitle: A\ndate: 2024-03-05\nlayout: blog-post\nauthor: A. Writer\ncategory: x\nsumary: Slip\n---\nText.\n");
        CommandRun run = run("check");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("warning TO-023", "\"sumary\"", "0 errors, 1 warning")
                .doesNotContain("layout", "author", "category");
    }

    /** An editor sees the front matter alone; what it asks for must be right wherever the rest is told. */
    @Test
    void editorsAskForNoMoreThanItDoes(@TempDir Path to) throws Exception {
        write("content/about.md", "# About\n\nText.\n");
        run("schema", "--to", to.toString());
        SiteSchemas schemas = new SiteSchemas(to);
        for (String keys : List.of(
                "layout: post\nauthor: Ada\n",
                "date: 2020/12/2\n",
                "date: 2020-12-02 09:30:00\ntitle: A\n",
                "date: 2020-12-02T09:30:00.000Z\n",
                "date: 2020-12-02 09:30 +0100\n")) {
            write("content/posts/2020-12-02-a.md", "---\n" + keys + "---\n# A\n\nText.\n");
            assertThat(run("check").err()).as(keys).isEqualTo("No problems.\n");
            assertThat(schemas.mistakes("post", keys)).as(keys).isEmpty();
        }
        for (String keys : List.of("date: soon\n", "date: 2020-13-02\n", "title: [A]\n", "summary: {a: b}\n")) {
            write("content/posts/2020-12-02-a.md", "---\n" + keys + "---\n# A\n\nText.\n");
            assertThat(run("check").exitCode()).as(keys).isEqualTo(ExitCodes.PROBLEMS);
            assertThat(schemas.mistakes("post", keys)).as(keys).isNotEmpty();
        }
        assertThat(schemas.mistakes("page", "layout: page\n")).isEmpty();
        assertThat(run("schema", "post", "--markdown").out())
                .contains("| `title` |  | The headline", "| `date` |  | When it is published.");
    }

    @Test
    void hasPostsWhereTheSiteKeepsThem() throws Exception {
        append("tapeout.posts=notes, news/2024\n");
        write("content/notes/bash/2024-03-05-x.md", "# A note\n\n[Y](/news/2024/y?v=1#end), [no](/news/2024)\n");
        write("content/news/2024/y.md", "---\ntitle: Y\ndate: 2024-03-05\n---\n## End\n");
        write("content/news/about.md", "# About the news\n\nA page.\n");
        assertThat(built().err()).contains("2 posts", "The link \"/news/2024\"", "1 warning");
        Document note = page("notes/bash/2024-03-05-x/");
        assertThat(note.title()).startsWith("A note");
        assertThat(note.select(".prose a").attr("href"))
                .as("an address without its last slash is the page's")
                .endsWith("news/2024/y/?v=1#end");
        assertThat(page("news/about/").title()).startsWith("About the news");
    }

    @Test
    void canHavePostsInEveryFolder() {
        append("tapeout.posts=*\n");
        write("content/bash/2024-03-05-x.md", "# A note\n\nText.\n");
        write("content/about.md", "# About\n\nA page.\n");
        write("content/topics/shell.md", "---\ntitle: Shell\nsummary: It.\norder: 1\n---\n");
        assertThat(built().err()).contains("1 post");
    }

    /** What a text lacks is told; what it holds goes out. */
    @Test
    void refusesNothingForWhatIsMissing() throws Exception {
        write("content/posts/a.md", """
                ---
                title: A
                date: 2024-03-05
                ---
                [dead](/gone/?q=1#part) [slip](ttps://example.org/) [irc](irc://irc.example.org/x) ![](/gone%20too.png)
                ![far](https://img.example.org/a.png) and [^nothing], bell\u0007.
                """);
        CommandRun run = run("check");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("TO-063", "TO-065", "TO-080", "TO-082", "TO-380", "TO-381");
        built();
        Document page = page("posts/a/");
        assertThat(page.select("a[href='/gone/?q=1#part'], a[href^=irc]")).hasSize(2);
        assertThat(page.select("img[src='/gone%20too.png'], img[src^=https]")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](javascript:alert(1))", "---\ntitle: [\n---\nText"})
    void refusesWhatIsUnsafeOrUnreadable(String text) {
        write("content/posts/2024-03-05-a.md", text.startsWith("---") ? text : "# Title\n\n" + text);
        assertThat(run("check").exitCode()).isEqualTo(ExitCodes.PROBLEMS);
    }

    @Test
    void asksForATitleAndADate() {
        write("content/posts/a.md", "Text.\n");
        assertThat(run("check").err()).contains("needs the key \"title\"", "needs the key \"date\"", "2 errors");
    }

    @Test
    void weighsAsTheSiteSays() {
        write("content/posts/2024-03-05-a.md", "# Title\n\n[dead](/gone/)\n");
        append("tapeout.severity.TO-080=error\n");
        assertThat(run("check").exitCode()).isEqualTo(ExitCodes.PROBLEMS);
    }
}
