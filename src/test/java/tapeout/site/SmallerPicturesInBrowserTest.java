package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.picture.PictureFiles;

/** Which file of a picture a screen loads, and that it looks like the original. */
@Timeout(180)
class SmallerPicturesInBrowserTest {

    private static final String POST = "/sub/posts/2026/a/";

    /** The file that a picture was loaded from, and the colours of its corners, reading. */
    private static final String SHOWN = """
            async ([src, loaded]) => {
              const image = loaded ? new Image() : document.querySelector(`main img[src$="${src}"]`);
              if (loaded) image.src = src;
              image.loading = "eager";
              await image.decode();
              const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
              const context = canvas.getContext("2d");
              context.drawImage(image, 0, 0);
              const named = (x, y) => {
                const [red, green, blue] = context.getImageData(x * canvas.width, y * canvas.height, 1, 1).data;
                return ["black", "red", "green", "yellow", "blue", "pink", "cyan", "white"][
                  (red > 128) + 2 * (green > 128) + 4 * (blue > 128)];
              };
              const corners = [named(0.2, 0.2), named(0.8, 0.2), named(0.2, 0.8), named(0.8, 0.8)].join(" ");
              return [image.currentSrc.replace(/.*[/]/, ""), corners];
            }""";

    @TempDir
    private static Path folder;

    private static SmallDigest digest;

    @RegisterExtension
    private static final SiteInBrowser browser = new SiteInBrowser();

    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        digest = new SmallDigest(folder);
        Files.delete(folder.resolve("assets/css/site.css")); // the look that ships
        digest.write("jbake.properties", "site.host=https://digest.example/sub/\ntapeout.title=Test digest\n");
        Path posts = Files.createDirectories(folder.resolve("content/posts/2026"));
        Files.write(posts.resolve("wide.png"), PictureFiles.fields("png", 1400, 700));
        Files.write(posts.resolve("top.jpg"), PictureFiles.fields("jpg", 900, 300));
        Files.write(posts.resolve("turned.jpg"), PictureFiles.turned(PictureFiles.fields("jpg", 600, 900), 6, true));
        Files.write(posts.resolve("small.jpg"), PictureFiles.fields("jpg", 400, 200));
        digest.post(
                "a",
                "image: {src: top.jpg, alt: A thing above}\n",
                "![A thing](wide.png) ![A turned thing](turned.jpg) ![A small thing](small.jpg) [@maker].");
        assertThat(digest.run("build").exitCode()).isZero();
        site = BuiltSite.read(folder.resolve("output"), URI.create("https://digest.example/sub/"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> shown(Page page, String src, boolean loaded) {
        return (List<String>) page.evaluate(SHOWN, List.of(src, loaded));
    }

    @ParameterizedTest
    @CsvSource({
        "360, 1, wide.png, wide.png.480.webp",
        "360, 2, wide.png, wide.png.800.webp",
        "1280, 1, wide.png, wide.png.800.webp",
        "1280, 2, wide.png, wide.png.1200.webp",
        "360, 1, top.jpg, top.jpg.480.webp",
        "1280, 1, top.jpg, top.jpg.800.webp",
        "360, 3, top.jpg, top.jpg",
        "360, 1, turned.jpg, turned.jpg.480.webp",
        "360, 1, small.jpg, small.jpg",
    })
    void aScreenLoadsTheFileThatFitsIt(int width, int density, String src, String loaded) {
        Browser.NewPageOptions screen =
                new Browser.NewPageOptions().setViewportSize(width, 800).setDeviceScaleFactor(density);
        try (Page page = browser.open(site, POST, screen)) {
            List<String> shown = shown(page, src, false);
            assertThat(shown.get(0)).isEqualTo(loaded);
            assertThat(shown.get(1))
                    .isEqualTo(shown(page, "/sub/posts/2026/" + src, true).get(1));
        }
    }

    /** How many of its own pixels a picture is shown on, to how many its {@code sizes} makes a browser expect. */
    private static final String EXPECTED = """
            (src) => {
              const image = document.querySelector(`main img[src$="${src}"]`);
              const { width } = image.getBoundingClientRect();
              const expected = image.sizes.split(", ").map((one) => one.match(/^(?:\\((.*)\\) )?([0-9]+)(px|vw)$/))
                .find(([, media]) => !media || matchMedia(`(${media})`).matches);
              return width / (expected[2] * (expected[3] === "vw" ? innerWidth / 100 : 1));
            }""";

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 600, 760, 880, 900, 1000, 1100, 1280, 1440, 1920})
    void aPictureIsAsWideAsItsSizesSay(int width) {
        try (Page page = browser.open(site, POST, new Browser.NewPageOptions().setViewportSize(width, 800))) {
            for (String src : List.of("wide.png", "top.jpg")) {
                assertThat(((Number) page.evaluate(EXPECTED, src)).doubleValue())
                        .as(src)
                        .isBetween(0.87, 1.04);
            }
        }
    }

    @Test
    void theyAreSmallerThanTheOriginalAndMadeOnce() throws IOException {
        assertThat(site.files().keySet().stream().filter(file -> file.endsWith(".webp")))
                .containsExactly(
                        "posts/2026/top.jpg.480.webp",
                        "posts/2026/top.jpg.800.webp",
                        "posts/2026/turned.jpg.480.webp",
                        "posts/2026/turned.jpg.800.webp",
                        "posts/2026/wide.png.1200.webp",
                        "posts/2026/wide.png.480.webp",
                        "posts/2026/wide.png.800.webp");
        assertThat(site.file("posts/2026/wide.png.1200.webp").length)
                .isLessThan(site.file("posts/2026/wide.png").length);
        Map<String, FileTime> made = kept(folder);
        assertThat(made).hasSize(7);
        digest.post("b", "", "Another post shows one too: ![A thing](wide.png) [@maker].");
        assertThat(digest.run("build").exitCode()).isZero();
        assertThat(kept(folder)).isEqualTo(made);
    }

    /** Of three pictures one becomes another, one is shown no more, and one stays. */
    @Test
    void noneIsKeptThatTheSiteHasNoMore(@TempDir Path other) throws IOException {
        SmallDigest site = new SmallDigest(other);
        Path posts = Files.createDirectories(other.resolve("content/posts/2026"));
        for (String name : List.of("a", "b", "c")) {
            Files.write(posts.resolve(name + ".png"), PictureFiles.fields("png", 500, 20));
            site.post(name, "", "![A thing](" + name + ".png) [@maker].");
        }
        assertThat(site.run("check").exitCode()).isZero();
        assertThat(kept(other)).as("what only looks makes none").isEmpty();
        assertThat(site.run("build").exitCode()).isZero();
        Map<String, FileTime> before = kept(other);
        assertThat(before).hasSize(3);
        Files.write(posts.resolve("a.png"), PictureFiles.fields("png", 500, 40));
        site.post("b", "", "None any more [@maker].");
        assertThat(site.run("build").exitCode()).isZero();
        assertThat(before.keySet()).containsAll(kept(other).keySet());
        assertThat(kept(other)).hasSize(2);
    }

    private static Map<String, FileTime> kept(Path source) throws IOException {
        Map<String, FileTime> kept = new TreeMap<>();
        try (Stream<Path> files = Files.list(source.resolve(".tapeout/memory"))) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("picture-")) {
                    kept.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
                }
            }
        }
        return kept;
    }
}
