package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the audit finds dead links: one that finds none would let every site pass. */
class LinkAuditTest {

    private static final URI HOST = URI.create("https://host/sub/");

    @TempDir
    private Path output;

    private List<String> dead(String name, String text) throws IOException {
        Files.createDirectories(output.resolve("a"));
        Files.writeString(output.resolve("a/index.html"), "<h1 id=\"ünï\">A</h1>");
        Files.writeString(output.resolve("a/p.png"), "");
        Files.writeString(output.resolve(name), text);
        return LinkAudit.of(BuiltSite.read(output, HOST)).dead();
    }

    @Test
    void passesLinksThatLeadSomewhere() throws IOException {
        assertThat(dead("index.html", """
                        <p id="p"><a href="#p">x</a> <a href="/sub/a/">x</a> <a href="a/#%C3%BCn%C3%AF">x</a>
                        <a href="https://host/sub/a/#ünï">x</a> <a href="https://elsewhere/">x</a> <a href="mailto:a@b.c">x</a>
                        <img src="/sub/a/p.png" srcset="/sub/a/p.png 1x, a/p.png 2x">
                        """)).isEmpty();
    }

    @Test
    void findsLinksToNoFile() throws IOException {
        assertThat(dead("index.html", "<p>\n<a href=\"/sub/b/\">x</a>"))
                .containsExactly("index.html:2 /sub/b/ leads to no file");
        assertThat(dead("index.html", "<a href=\"/sub/a\">x</a>")).hasSize(1);
        assertThat(dead("index.html", "<img src=\"a/q.png\">")).hasSize(1);
        assertThat(dead("index.html", "<img srcset=\"a/p.png 1x, a/q.png 2x\">"))
                .hasSize(1);
        assertThat(dead("index.html", "<link href=\"/sub/x.css\">")).hasSize(1);
        assertThat(dead("index.html", "<meta property=\"og:image\" content=\"https://host/sub/x.png\">"))
                .hasSize(1);
        assertThat(dead("index.html", "<meta http-equiv=\"refresh\" content=\"0; url=/sub/x/\">"))
                .hasSize(1);
        assertThat(dead("index.html", "<a href=\"\">x</a>")).hasSize(1);
        assertThat(dead("index.html", "<a href=\"a b\">x</a>")).hasSize(1);
    }

    @Test
    void findsLinksThatLeaveTheSubPath() throws IOException {
        assertThat(dead("index.html", "<a href=\"/a/\">x</a>")).containsExactly("index.html:1 /a/ leads to no file");
    }

    @Test
    void findsDeadAnchors() throws IOException {
        assertThat(dead("index.html", "<a href=\"/sub/a/#b\">x</a>"))
                .containsExactly("index.html:1 /sub/a/#b names no place in a/index.html");
        assertThat(dead("index.html", "<a href=\"#b\">x</a>")).hasSize(1);
    }

    @Test
    void readsStructuredDataStylesFeedsAndRobots() throws IOException {
        assertThat(dead(
                        "index.html",
                        "<script type=\"application/ld+json\">{\"item\":[{\"url\":\"https://host/sub/b/\"}]}</script>"))
                .hasSize(1);
        Files.delete(output.resolve("index.html"));
        assertThat(dead("site.css", "@font-face { src: url(f.woff2) }")).hasSize(1);
        Files.delete(output.resolve("site.css"));
        assertThat(dead("feed.xml", "<feed><link href=\"https://host/sub/b/\"/></feed>"))
                .hasSize(1);
        assertThat(dead("feed.xml", "<feed><content type=\"html\">&lt;a href=\"/sub/a/\">x&lt;/a></content></feed>"))
                .containsExactly("feed.xml:1 /sub/a/ is not absolute");
        assertThat(dead("feed.xml", "<urlset><loc>https://host/sub/b/</loc></urlset>"))
                .hasSize(1);
        Files.delete(output.resolve("feed.xml"));
        assertThat(dead("robots.txt", "Sitemap: https://host/sub/sitemap.xml\n"))
                .hasSize(1);
    }
}
