package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a browser loads on a first visit to a post, and that the one style sheet of posts is all that they need. */
@ExtendWith(RealSite.class)
@Timeout(180)
class PostWeightInBrowserTest {

    private static final String ITALIC = "em, i, cite";

    /** How each part of the page looks; then what is different once another style sheet is there too. */
    private static final String CHANGED_BY = """
            async (href) => {
              const look = () => [...document.querySelectorAll("body *")].map((part) => {
                const { x, y, width, height } = part.getBoundingClientRect();
                const style = getComputedStyle(part);
                return [part.localName + "." + part.getAttribute("class"), x, y, width, height, style.fontFamily,
                  style.fontSize, style.fontWeight, style.fontStyle, style.color, style.backgroundColor,
                  style.textDecorationLine, style.borderWidth].join(" ");
              });
              const before = look();
              const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
              await new Promise((done) => {
                link.onload = done;
                document.head.append(link);
              });
              return look().filter((part, i) => part !== before[i]);
            }""";

    @RegisterExtension
    private static final SiteInBrowser browser = new SiteInBrowser();

    @Test
    void theHeaviestPostsLoadNoMoreThan60KilobytesBeforePictures(BuiltSite site) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        Stream.concat(heaviest(site, false).limit(2), heaviest(site, true).limit(3))
                .forEach(post -> weights.put(post.file(), weight(post, site)));
        assertThat(weights).hasSizeGreaterThan(3);
        assertThat(weights).allSatisfy((post, weight) -> assertThat(weight).isBetween(30_000, 60_000));
    }

    @Test
    void italicsAreLoadedWhereAWordIsStressedOnly(BuiltSite site) {
        assertThat(loaded(heaviest(site, false).findFirst().orElseThrow(), site))
                .anyMatch(file -> file.contains("newsreader-text."))
                .noneMatch(file -> file.contains("italic"));
    }

    @Test
    void postsNeedNothingOfTheOtherPagesStyleSheet(BuiltSite site) {
        String other = site.page("index.html")
                .document()
                .select("link[rel=stylesheet]")
                .last()
                .attr("href");
        List<BuiltPage> posts = Stream.of(
                        site.fullest("posts/2026", ".drawing text ~ text"),
                        site.fullest("posts/2026", ".background-note, .entity-card"),
                        site.fullest("posts/2026", ".questions, .corrections, .claims-contrary"),
                        site.fullest("posts/2026", "table, blockquote, pre"))
                .map(path -> site.page(path.substring(1) + "index.html"))
                .toList();
        for (BuiltPage post : posts) {
            assertThat(post.document().select("link[rel=stylesheet]").eachAttr("href"))
                    .hasSize(1)
                    .doesNotContain(other);
            for (int width : List.of(390, 1280)) {
                try (Page page = open(post, site, width)) {
                    assertThat((List<?>) page.evaluate(CHANGED_BY, other))
                            .as(post.file())
                            .isEmpty();
                }
            }
        }
    }

    /** The posts with the largest pages first, of those that have words in italics, or of those that have none. */
    private static Stream<BuiltPage> heaviest(BuiltSite site, boolean italic) {
        return site.pages().stream()
                .filter(page -> page.file().matches("posts/\\d+/.*"))
                .filter(page -> page.document().select(ITALIC).isEmpty() != italic)
                .sorted(Comparator.comparing((BuiltPage page) -> page.bytes().length)
                        .reversed());
    }

    /** What comes over the wire, packed by gzip as hosts do, in bytes; fonts are packed already. */
    private static int weight(BuiltPage post, BuiltSite site) {
        return zipped(post.bytes())
                + loaded(post, site).stream()
                        .mapToInt(file -> {
                            byte[] bytes = site.file(file);
                            return file.endsWith(".woff2") ? bytes.length : zipped(bytes);
                        })
                        .sum();
    }

    /** The files that a browser loads with a post, but pictures in it; with the icon and the manifest, of which it does not tell. */
    private static TreeSet<String> loaded(BuiltPage post, BuiltSite site) {
        TreeSet<String> files = new TreeSet<>();
        try (Page page = open(post, site, 390)) {
            List<?> names = (List<?>)
                    page.evaluate(
                            "performance.getEntriesByType('resource').filter((e) => e.initiatorType !== 'img').map((e) => e.name)");
            names.forEach(name -> files.add(URI.create((String) name).getPath().substring(1)));
        }
        post.document()
                .select("link[rel=icon], link[rel=manifest]")
                .eachAttr("href")
                .forEach(href -> files.add(href.substring(1)));
        return files;
    }

    private static Page open(BuiltPage post, BuiltSite site, int width) {
        return browser.open(
                site,
                "/" + post.file().replace("index.html", ""),
                new Browser.NewPageOptions().setViewportSize(width, 844));
    }

    static int zipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.size();
    }
}
