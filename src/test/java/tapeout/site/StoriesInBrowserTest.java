package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Timelines and badges as a browser shows them: of any width, in the dark, in forced colours and in grey. */
@ExtendWith(RealSite.class)
@Timeout(180)
class StoriesInBrowserTest {

    private static String story(BuiltSite site) {
        return site.fullest("stories", ".drawing");
    }

    private static String post(BuiltSite site) {
        return site.fullest("posts/2026", ".drawing text ~ text");
    }

    private static List<String> pages(BuiltSite site) {
        return List.of(story(site), site.fullest("topics", ".drawing"), post(site));
    }

    /** Contrast of two colours by WCAG 2.2, and the colours of what is drawn. */
    private static final String COLOURS = """
            (selector) => {
              const channels = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map(Number);
              const luminance = (colour) => channels(colour)
                .map((c) => c / 255)
                .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
              const canvas = luminance(getComputedStyle(document.documentElement).backgroundColor);
              return [...document.querySelectorAll(selector)].map((element) => {
                const style = getComputedStyle(element);
                const shown = style.stroke !== 'none' ? style.stroke : style.fill;
                const [low, high] = [canvas, luminance(shown)].sort((a, b) => a - b);
                return (high + 0.05) / (low + 0.05);
              });
            }""";

    @TempDir
    private static Path folder;

    @RegisterExtension
    private static final SiteInBrowser browser = new SiteInBrowser();

    private static BuiltSite statuses;

    @BeforeAll
    static void start() throws IOException {
        statuses = allStatuses();
    }

    /** The small newsroom in the look of the digest, with a post that has a claim of every status. */
    private static BuiltSite allStatuses() throws IOException {
        Path source = Newsroom.copy(folder.resolve("statuses"));
        FolderRemoval.delete(source.resolve("assets"));
        SiteCopy.copy(Path.of("assets").toAbsolutePath(), source.resolve("assets"));
        Files.writeString(source.resolve("content/posts/2026/statuses.md"), """
                ---
                title: A claim of every status
                date: 2026-02-07
                summary: Seven statements with seven badges, which must be told apart without a colour.
                topics: [chips]
                kind: brief
                sources:
                  - {id: a, publisher: Foundry & Sons, title: A page, url: "https://foundry.example/a", kind: official, accessed: 2026-02-06}
                claims:
                  - {id: claim-1, text: The company says so., by: foundry, status: company-claim, sources: [a]}
                  - {id: claim-2, text: It is confirmed., by: foundry, status: confirmed, sources: [a]}
                  - {id: claim-3, text: It is on record., by: ministry, status: official-record, sources: [a]}
                  - {id: claim-4, text: An analyst thinks so., by: An analyst, status: analyst, sources: [a]}
                  - {id: claim-5, text: It is reported., by: A paper, status: reported, sources: [a]}
                  - {id: claim-6, text: It is disputed., by: A reader, status: disputed, sources: [a]}
                  - {id: claim-7, text: It is taken back., by: A reader, status: retracted, sources: [a]}
                ---
                Nothing but badges.
                """);
        Newsroom.build(source);
        return BuiltSite.read(source.resolve("output"), Newsroom.HOST);
    }

    private static Browser.NewPageOptions wide(int width) {
        return new Browser.NewPageOptions().setViewportSize(width, 900);
    }

    @SuppressWarnings("unchecked")
    private static List<Number> numbers(Page page, String script, String selector) {
        return (List<Number>) page.evaluate(script, selector);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 600, 768, 1024, 1440, 2400})
    void textKeepsItsSizeAndNothingOverflows(int width, BuiltSite site) {
        for (String path : pages(site)) {
            try (Page page = browser.open(site, path, wide(width))) {
                assertThat(numbers(
                                page,
                                "(selector) => [...document.querySelectorAll(selector)]"
                                        + ".map((e) => parseFloat(getComputedStyle(e).fontSize)"
                                        + " * (e.ownerSVGElement ? e.getScreenCTM().d : 1))",
                                ".drawing text, .drawing-key, .timeline p, .status, .claims td"))
                        .as(path)
                        .hasSizeGreaterThan(5)
                        .allMatch(size -> size.doubleValue() >= 13);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(path)
                        .isEqualTo(true);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"320, false", "390, false", "560, false", "768, true", "1024, true", "1440, true"})
    void theDrawingGivesWayToTheListWhereItIsNarrow(int width, boolean drawn, BuiltSite site) {
        try (Page page = browser.open(site, story(site), wide(width))) {
            assertThat(page.locator(".drawing").isVisible()).isEqualTo(drawn);
            assertThat(page.locator("#page_timeline")
                            .locator("xpath=../..")
                            .locator(".timeline-entry")
                            .last()
                            .isVisible())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 912, 1440})
    void noMarkTouchesAnother(int width, BuiltSite site) {
        for (String path : pages(site)) {
            try (Page page = browser.open(site, path, wide(width))) {
                assertThat(page.locator(".drawing").isVisible()).as(path).isTrue();
                assertThat(page.evaluate("""
                        () => {
                          const frame = document.querySelector('.drawing-lines').getBoundingClientRect();
                          const marks = [...document.querySelectorAll('.drawing-lines :is(circle, rect, text:not(.drawing-number))')];
                          // a number is part of the frame before it, and its box is that of a line, not of its ink
                          const loose = [...document.querySelectorAll('.drawing-number')].filter((number) => {
                            const inner = number.getBoundingClientRect();
                            const outer = number.previousElementSibling.getBoundingClientRect();
                            return inner.left < outer.left || inner.right > outer.right;
                          });
                          const boxes = marks.map((mark) => mark.getBoundingClientRect());
                          const outside = boxes.filter((box) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5
                            || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5);
                          const touching = boxes.filter((a, i) => boxes.some((b, j) => i < j && a.left < b.right
                            && b.left < a.right && a.top < b.bottom && b.top < a.bottom));
                          return outside.length + touching.length + loose.length;
                        }""")).as(path).isEqualTo(0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void whatIsDrawnStandsOutInBothThemes(ColorScheme scheme, BuiltSite site) {
        try (Page page = browser.open(site, post(site), wide(1440).setColorScheme(scheme))) {
            assertThat(numbers(page, COLOURS, ".drawing text"))
                    .hasSizeGreaterThan(1)
                    .allMatch(contrast -> contrast.doubleValue() >= 4.5);
            assertThat(numbers(page, COLOURS, ".drawing-lines :is(circle, rect, line), .drawing-here, .status .glyph"))
                    .hasSizeGreaterThan(10)
                    .allMatch(contrast -> contrast.doubleValue() >= 3);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void forcedColoursReachMarksAndBadges(ColorScheme scheme, BuiltSite site) {
        Browser.NewPageOptions forced = wide(1440).setColorScheme(scheme).setForcedColors(ForcedColors.ACTIVE);
        try (Page page = browser.open(site, post(site), forced)) {
            String text = (String) page.evaluate("getComputedStyle(document.body).color");
            assertThat(colours(page, ".drawing-day, .drawing-here, .drawing text, .status .glyph-fill", "fill"))
                    .containsOnly(text);
            assertThat(colours(page, ".drawing-open, .drawing-axis, .status .glyph, .drawing-key .glyph", "stroke"))
                    .containsOnly(text);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> colours(Page page, String selector, String property) {
        return (List<String>) page.evaluate(
                "([selector, property]) => [...document.querySelectorAll(selector)]"
                        + ".map((element) => getComputedStyle(element)[property])",
                List.of(selector, property));
    }

    @ParameterizedTest
    @EnumSource(
            value = ForcedColors.class,
            names = {"NONE", "ACTIVE"})
    void badgesDifferByShape(ForcedColors forced) throws IOException {
        try (Page page = browser.open(statuses, "/posts/2026/statuses/", close(forced))) {
            grey(page);
            Map<String, BitSet> shapes = new LinkedHashMap<>();
            for (Locator badge : page.locator(".claims .status").all()) {
                shapes.put(badge.innerText(), ink(badge.locator(".glyph").screenshot()));
            }
            assertThat(shapes).hasSize(7);
            assertDiffer(shapes);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ForcedColors.class,
            names = {"NONE", "ACTIVE"})
    void marksOfTheListDifferByShape(ForcedColors forced) throws IOException {
        Map<String, BitSet> shapes = new LinkedHashMap<>();
        for (String path : List.of("/stories/first-light/", "/posts/2026/who-made-ember/")) {
            try (Page page = browser.open(statuses, path, close(forced))) {
                grey(page);
                for (String kind : List.of("day", "span", "undated:not(.timeline-current)", "current")) {
                    Locator entry = page.locator("ol.timeline .timeline-" + kind);
                    if (entry.count() > 0) {
                        entry.first().scrollIntoViewIfNeeded();
                        BoundingBox box = entry.first().boundingBox();
                        shapes.put(
                                kind,
                                ink(page.screenshot(
                                        new Page.ScreenshotOptions().setClip(box.x - 8, box.y + 2, 18, 22))));
                    }
                }
            }
        }
        assertThat(shapes).hasSize(4);
        assertDiffer(shapes);
    }

    /** Four pixels for each of the page's, in grey. */
    private static Browser.NewPageOptions close(ForcedColors forced) {
        return wide(1024).setDeviceScaleFactor(4).setForcedColors(forced);
    }

    private static void grey(Page page) {
        page.addStyleTag(new Page.AddStyleTagOptions().setContent("html { filter: grayscale(1) }"));
    }

    /** Which places of a picture are ink, of 32 by 32 in a square about the ink; where it stands makes no difference. */
    private static BitSet ink(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int paper = image.getRGB(0, 0) & 0xff;
        List<Point> ink = IntStream.range(0, image.getWidth() * image.getHeight())
                .mapToObj(i -> new Point(i % image.getWidth(), i / image.getWidth()))
                .filter(point -> Math.abs((image.getRGB(point.x, point.y) & 0xff) - paper) > 64)
                .toList();
        int left = ink.stream().mapToInt(point -> point.x).min().orElseThrow();
        int top = ink.stream().mapToInt(point -> point.y).min().orElseThrow();
        int size = 1
                + ink.stream()
                        .mapToInt(point -> Math.max(point.x - left, point.y - top))
                        .max()
                        .orElseThrow();
        BitSet places = new BitSet();
        ink.forEach(point -> places.set((point.y - top) * 32 / size * 32 + (point.x - left) * 32 / size));
        return places;
    }

    /** Every two shapes differ in one place of ten. */
    private static void assertDiffer(Map<String, BitSet> shapes) {
        shapes.forEach((name, shape) -> shapes.forEach((other, otherShape) -> {
            BitSet difference = (BitSet) shape.clone();
            difference.xor(otherShape);
            if (!name.equals(other)) {
                assertThat(difference.cardinality()).as(name + " and " + other).isGreaterThan(32 * 32 / 10);
            }
        }));
    }
}
