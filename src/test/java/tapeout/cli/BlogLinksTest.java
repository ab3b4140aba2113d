package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The links and pictures of a blog, written as other programs want them. */
class BlogLinksTest extends BlogSite {

    @Test
    void leadsToHeadingsByTheIdsOfOtherPrograms() throws Exception {
        write(
                "content/posts/2024-03-05-a.md",
                "# A\n\n## What's new?\n\n## `fix` --all\n\n## Über uns\n\n## Next: 🦀👩\u200d💻 and 🛠\ufe0f\n\n## 1.1\n\n## 11\n\n"
                        + "## Tools 🛠\ufe0f\n\nText.\n");
        write(
                "content/posts/2024-03-06-b.md",
                "# B\n\n[a](2024-03-05-a.md#what-s-new) [b](/posts/2024-03-05-a/#fix---all) [c](2024-03-05-a.md#uber-uns)"
                        + " [d](2024-03-05-a.md#next-crab-woman-computer-and-tools) [e](2024-03-05-a.md#Tools-)"
                        + " [f](#last-word%21)\n\n## Last word\n\n"
                        + "[no](2024-03-05-a.md#11.) [no](2024-03-05-a.md#next-crab) [no](2024-03-05-a.md#---)\n");
        assertThat(built().err())
                .contains("no heading \"#11.\"", "no heading \"#next-crab\"", "no heading \"#---\"", "3 warnings");
        assertThat(page("posts/2024-03-06-b/").select(".prose p a").eachAttr("href"))
                .containsExactly(
                        "/posts/2024-03-05-a/#whats-new",
                        "/posts/2024-03-05-a/#fix-all",
                        "/posts/2024-03-05-a/#%C3%BCber-uns",
                        "/posts/2024-03-05-a/#next-and",
                        "/posts/2024-03-05-a/#tools",
                        "#last-word",
                        "/posts/2024-03-05-a/#11.",
                        "/posts/2024-03-05-a/#next-crab",
                        "/posts/2024-03-05-a/#---");
    }

    @Test
    void leadsToWhatOthersServeAtItsHost() throws Exception {
        append("""
                tapeout.host=https://blog.example/news/
                tapeout.elsewhere=/pkg/, /play
                tapeout.menu=Packages /pkg/?all#a, About /about/
                """);
        write("content/about.md", "# About\n\nA page.\n");
        write(
                "content/posts/2024-03-05-x.md",
                "# A note\n\n[a](/pkg) [b](/pkg/%C3%BC/?q=1#c) [c](/play/x) [d](/about/) [e](/pkgs/) [f](/player/) ![g](/pkg/g.png)\n");
        assertThat(built().err())
                .contains("The link \"/pkgs/\"", "The link \"/player/\"", "tapeout.elsewhere", "2 warnings")
                .doesNotContain("\"/pkg/");
        Document note = page("posts/2024-03-05-x/");
        assertThat(note.select(".prose a").eachAttr("href"))
                .containsExactly(
                        "/pkg", "/pkg/%C3%BC/?q=1#c", "/play/x", "/news/about/", "/news/pkgs/", "/news/player/");
        assertThat(note.select(".prose img").attr("src")).isEqualTo("/pkg/g.png");
        assertThat(note.select(".navigation a").eachAttr("href")).containsExactly("/pkg/?all#a", "/news/about/");
        assertThat(Files.readString(site.resolve("output/feed.xml")))
                .contains("https://blog.example/pkg/%C3%BC/?q=1#c", "https://blog.example/news/pkgs/");
    }

    @Test
    void showsPicturesByTheirAddress() throws Exception {
        append("tapeout.static=static\n");
        for (String picture : List.of("content/static/img/a.svg", "content/posts/b.svg")) {
            write(picture, "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'/>");
        }
        write("content/posts/2024-03-05-x.md", "# A note\n\n![A](/static/img/a.svg) ![B](/posts/b.svg)\n");
        assertThat(built().err()).contains("no problems");
        assertThat(page("posts/2024-03-05-x/").select(".prose img").eachAttr("width"))
                .containsExactly("20", "20");
        assertThat(site.resolve("output/static/img/a.svg")).exists();
        assertThat(site.resolve("output/posts/b.svg")).exists();
    }
}
