package tapeout.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.serve.Chromium;

/**
 * How the {@link DesignSheet} looks is held by pictures of its brightness, one pixel for a square of {@link #SQUARE};
 * {@code -Dgolden.accept=true} takes what is seen as right.
 */
@Timeout(240)
class DesignInBrowserTest {

    private static final Path GOLDEN = Path.of("src/test/golden/design");

    /** In CSS pixels. */
    private static final int SQUARE = 16;

    /** As many rows as a browser draws at once without trouble. */
    private static final int TILE = 500 * SQUARE;

    /** Brightness is kept in steps of as many of 256. */
    private static final int STEP = 8;

    /** By how much a square's brightness may be another, so that a browser may draw letters in its own way. */
    private static final int TOLERANCE = 3 * STEP;

    /** Which part of a section's squares may be beyond that. */
    private static final double FEW = 0.02;

    /**
     * Waits for the fonts of the sheet (those that stand in for them are the machine's, and may fail), and gives each section
     * a whole number of squares, so that one that grows by less moves none below it.
     */
    private static final String SETTLE = """
            async square => {
              await Promise.all([...document.fonts].filter(font => font.family.startsWith("Tapeout")).map(font => font.load()));
              await document.fonts.ready;
              for (const section of document.querySelectorAll("[data-design]"))
                section.style.blockSize = Math.ceil(section.getBoundingClientRect().height / square) * square + "px";
              await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
            }""";

    private static Path sheet;
    private static Chromium chromium;

    /** Where a part of the sheet begins, in squares. */
    private record Section(String name, int top) {}

    @BeforeAll
    static void open() throws IOException {
        sheet = DesignSheet.write(Path.of("target/look"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1440, LIGHT", "1440, DARK"})
    void looksAsItDid(int width, ColorScheme theme) throws IOException {
        String name = width + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        Browser.NewPageOptions options = new Browser.NewPageOptions()
                .setViewportSize(width, TILE)
                .setColorScheme(theme)
                .setReducedMotion(ReducedMotion.REDUCE);
        BufferedImage seen;
        List<Section> sections;
        try (Page page = chromium.page(options)) {
            page.navigate(sheet.toUri().toString());
            page.evaluate(SETTLE, SQUARE);
            sections = sections(page);
            seen = brightness(page, width);
        }
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(GOLDEN);
            ImageIO.write(seen, "png", golden.toFile());
        }
        Path seenFile = Path.of("target/look").resolve(name);
        ImageIO.write(seen, "png", seenFile.toFile());
        assertThat(differences(ImageIO.read(golden.toFile()), seen, sections))
                .as("compare %s with %s", golden, seenFile)
                .isEmpty();
    }

    /** It goes out beside the digest, at whatever address that has. */
    @Test
    void standsByItselfAndIsNotToBeFound() throws IOException {
        Document page = Jsoup.parse(Files.readString(sheet));
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        List<String> loaded = page.select("link").eachAttr("href");
        assertThat(loaded)
                .hasSize(2)
                .allSatisfy(file -> assertThat(sheet.resolveSibling(file)).exists());
        assertThat(page.select("[src]")).isEmpty();
        assertThat(page.select("body [href], [action]"))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(link.attr("href") + link.attr("action")).startsWith("#"));
    }

    /** The first section that is another: those below it have moved. */
    private static List<String> differences(BufferedImage before, BufferedImage now, List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            int top = sections.get(i).top();
            int end = i + 1 < sections.size() ? sections.get(i + 1).top() : now.getHeight();
            int others = 0;
            for (int y = top; y < end; y++) {
                for (int x = 0; x < now.getWidth(); x++) {
                    boolean same =
                            y < before.getHeight() && Math.abs(level(before, x, y) - level(now, x, y)) <= TOLERANCE;
                    others += same ? 0 : 1;
                }
            }
            if (others > FEW * (end - top) * now.getWidth()) {
                return List.of(sections.get(i).name() + ": " + others + " of " + (end - top) * now.getWidth()
                        + " squares are brighter or darker");
            }
        }
        return before.getHeight() == now.getHeight() ? List.of() : List.of("the sheet is longer or shorter");
    }

    private static int level(BufferedImage image, int x, int y) {
        return image.getRaster().getSample(x, y, 0);
    }

    private static List<Section> sections(Page page) {
        List<Section> sections = new ArrayList<>();
        for (Object one : (List<?>) page.evaluate("() => [...document.querySelectorAll('[data-design]')].map(section =>"
                + " [section.dataset.design, Math.floor(section.getBoundingClientRect().top + scrollY)])")) {
            List<?> section = (List<?>) one;
            sections.add(new Section((String) section.get(0), (Integer) section.get(1) / SQUARE));
        }
        assertThat(sections).hasSizeGreaterThan(50);
        return sections;
    }

    /** How bright each square of the sheet is, from 0 to 255. */
    private static BufferedImage brightness(Page page, int width) throws IOException {
        int height = (Integer) page.evaluate("() => document.documentElement.scrollHeight") / SQUARE * SQUARE;
        // room to scroll the last part to the top
        page.evaluate("tile => document.body.style.paddingBlockEnd = tile + 'px'", TILE);
        BufferedImage all = new BufferedImage(width / SQUARE, height / SQUARE, BufferedImage.TYPE_BYTE_GRAY);
        for (int top = 0; top < height; top += TILE) {
            int rows = Math.min(TILE, height - top);
            page.evaluate("top => scrollTo(0, top)", top);
            byte[] tile = page.screenshot(
                    new Page.ScreenshotOptions().setType(ScreenshotType.JPEG).setQuality(90));
            BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(tile));
            for (int y = 0; y < rows / SQUARE; y++) {
                for (int x = 0; x < all.getWidth(); x++) {
                    all.getRaster().setSample(x, top / SQUARE + y, 0, mean(pixels, x, y) / STEP * STEP);
                }
            }
        }
        return all;
    }

    private static int mean(BufferedImage pixels, int column, int row) {
        int[] square = pixels.getRGB(column * SQUARE, row * SQUARE, SQUARE, SQUARE, null, 0, SQUARE);
        int sum = 0;
        for (int pixel : square) {
            sum += 2 * (pixel >> 16 & 0xFF) + 5 * (pixel >> 8 & 0xFF) + (pixel & 0xFF);
        }
        return sum / 8 / square.length;
    }
}
