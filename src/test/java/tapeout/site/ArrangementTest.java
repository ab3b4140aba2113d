package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.cli.CommandRun;

/** What the menu, the foot and the front page hold is configuration. */
class ArrangementTest {

    private SmallSite site;

    @BeforeEach
    void write(@TempDir Path folder) throws IOException {
        site = new SmallSite(folder);
        site.write(
                "content/topics/alpha.md",
                "---\ntitle: Alpha\nsummary: All that there is to say about alpha.\norder: 1\n---\n");
        site.write("content/about.md", "---\ntitle: About\n---\nWho we are.\n");
        site.post(
                "first",
                "The first of two posts",
                "corrections: [{date: 2026-11-21, text: It was wrong.}]\n",
                "It began.");
        site.post("second", "The second of two posts", "", "It went on.");
    }

    @Test
    void aSiteSaysWhatStandsWhere() throws IOException {
        arrange(
                "Front /, About us /about/?a#b, topics, stories, Forum https://forum.example/",
                "archive",
                "topics, corrections");
        Document home = Jsoup.parse(site.built("index.html"));
        assertThat(home.select(".navigation a").eachText()).containsExactly("Front", "About us", "Alpha", "Forum");
        assertThat(home.select(".navigation .navigation-topic").eachText()).containsExactly("Alpha");
        assertThat(home.select(".navigation a").eachAttr("href"))
                .containsExactly("/", "/about/?a#b", "/topics/alpha/", "https://forum.example/");
        assertThat(home.select(".footer-links a[href]:not([type])").eachAttr("href"))
                .containsExactly("/archive/");
        assertThat(home.select("main section").eachAttr("class")).containsExactly("front-part", "front-topic");
        assertThat(home.select("#page_latest, #page_edition")).isEmpty();
        assertThat(home.select(".navigation [aria-current]").eachText()).containsExactly("Front");
    }

    @Test
    void nothingIsSaidWithNothing() throws IOException {
        arrange("", "", "");
        Document home = Jsoup.parse(site.built("index.html"));
        assertThat(home.select(".navigation, .footer-links a:not([type]), main section"))
                .isEmpty();
        assertThat(home.select(".front-lead h2")).hasSize(2);
    }

    @Test
    void anEntryThatLeadsNowhereIsAProblem() throws IOException {
        arrange("Home /, About /abaut/", "pages", "topics");
        CommandRun run = site.run("check");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "jbake.properties:4:14: error TO-080 The menu's entry \"/abaut/\"",
                        "Did you mean \"/about/\"?");
    }

    /** By itself the front page is led by the latest week; a story can stay in its place for longer. */
    @Test
    void whatLeadsStaysWhereTheConfigurationSaysSo() throws IOException {
        site.post("third", "The first post of a new week", "date: 2026-11-23\n", "It was Monday.");
        lead("");
        assertThat(fronts()).containsExactly("The first post of a new week");
        lead("first");
        assertThat(fronts()).containsExactly("The first of two posts", "The first post of a new week");
        assertThat(Jsoup.parse(site.built("index.html"))
                        .select("section:has(#page_latest), div:has(> #page_latest)")
                        .text())
                .contains("The second of two posts")
                .doesNotContain("The first");
        lead("third");
        assertThat(fronts()).containsExactly("The first post of a new week");
    }

    @ParameterizedTest
    @CsvSource({
        "frist, Did you mean \"first\"?",
        "later, draft",
        "first.md, Did you mean \"first\"?",
        "/posts/2026/first/, Did you mean \"first\"?"
    })
    void aLeadThatDoesNotGoOutIsAProblem(String name, String hint) throws IOException {
        site.post("later", "A post that is not done", "status: draft\n", "It will go on.");
        lead(name);
        CommandRun run = site.run("check");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("jbake.properties:7:14: error TO-087", "tapeout.lead=" + name, hint);
    }

    private List<String> fronts() throws IOException {
        return Jsoup.parse(site.built("index.html")).select(".front-lead h2 a").eachText();
    }

    private void lead(String name) throws IOException {
        arrange("", "", "latest\ntapeout.lead=" + name);
    }

    private void arrange(String menu, String footer, String home) throws IOException {
        site.write(
                "jbake.properties",
                "site.host=" + SmallSite.HOST + "/\ntapeout.title=Digest\ntapeout.tagline=News\ntapeout.menu=" + menu
                        + "\ntapeout.footer=" + footer + "\ntapeout.home=" + home + "\n");
    }
}
