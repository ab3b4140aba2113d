package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That nothing on a page moves while it loads, whatever comes late or never. */
@ExtendWith(RealSite.class)
@Timeout(180)
class StillPagesInBrowserTest {

    private static final Pattern FONTS = Pattern.compile("\\.woff2$");
    /** Of the scripts all but the one that is read before a page is painted. */
    private static final Pattern FONTS_AND_MODULES = Pattern.compile("\\.woff2$|/(?!theme\\.)[^/]*\\.js$");

    /** A word in italics that comes late can end the line of its note elsewhere; 0.1 is what counts as disturbing. */
    private static final double HARDLY = 0.001;

    /** Loads a page again, of which the part before a word is painted before the rest comes: what has moved, in all. */
    private static final String CUT = """
            async (word) => {
              const text = await (await fetch(location.href)).text();
              const cut = text.indexOf(word);
              if (cut < 0) throw new Error(word);
              document.open();
              document.write(text.slice(0, cut));
              const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)));
              await painted();
              await painted();
              let moved = 0;
              const observer = new PerformanceObserver((list) => list.getEntries().forEach((e) => (moved += e.value)));
              observer.observe({ type: "layout-shift" });
              document.write(text.slice(cut));
              document.close();
              await painted();
              await painted();
              return moved;
            }""";

    @RegisterExtension
    private static final SiteInBrowser browser = new SiteInBrowser();

    private static Browser.NewPageOptions wide(int width) {
        return new Browser.NewPageOptions().setViewportSize(width, 844);
    }

    @ParameterizedTest
    @CsvSource({"390, true", "390, false", "1280, true", "1280, false"})
    void nothingMovesWhereFontsAndScriptsAreLate(int width, boolean come, BuiltSite site) {
        for (String path : come ? PageKinds.paths(site, width) : PageKinds.few(site)) {
            try (Page page = browser.openSlowly(site, path, wide(width), FONTS_AND_MODULES, come)) {
                List<String> shifts = SiteInBrowser.shifts(page);
                assertThat(shifts.stream()
                                .mapToDouble(StillPagesInBrowserTest::amount)
                                .sum())
                        .as(() -> path + " " + shifts)
                        .isLessThan(HARDLY);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void theMastheadHasOneHeightInEveryFont(int width, BuiltSite site) {
        for (String path : List.of("/", site.fullest("topics", "main"))) {
            List<Object> heights = new ArrayList<>();
            try (Page page = browser.open(site, path, wide(width))) {
                heights.add(height(page));
            }
            try (Page page = browser.openSlowly(site, path, wide(width), FONTS, false)) {
                heights.add(height(page));
            }
            assertThat(heights.get(0)).as(path).isEqualTo(heights.get(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<fieldset class=\"theme\"", "value=\"light\"", "<div class=\"masthead-plate\""})
    void theMastheadStandsStillWhereverItIsCut(String word, BuiltSite site) {
        try (Page page = browser.open(site, "/", wide(390))) {
            assertThat(((Number) page.evaluate(CUT, word)).doubleValue()).isZero();
        }
    }

    private static double amount(String shift) {
        return Double.parseDouble(shift.substring(0, shift.indexOf(' ')));
    }

    private static Object height(Page page) {
        return page.evaluate("Math.round(document.querySelector('.masthead').getBoundingClientRect().height)");
    }

    @Test
    void twoFontsAreAskedForBeforeTheStyleSheetIsRead(BuiltSite site) {
        for (BuiltPage page : site.pages()) {
            List<String> early = page.document()
                    .select("link[rel=preload][as=font][type=font/woff2][crossorigin]")
                    .eachAttr("href");
            if (!page.document().select("link[rel=stylesheet]").isEmpty()) {
                assertThat(early)
                        .as(page.file())
                        .hasSize(2)
                        .allMatch(href -> site.files().containsKey(href.substring(1)))
                        .allMatch(
                                href -> href.matches("/assets/fonts/newsreader-(display|text)\\.[0-9a-f]{10}\\.woff2"));
            }
        }
        assertThat(requestedOnce(site))
                .isNotEmpty()
                .allSatisfy((font, times) -> assertThat(times).as(font).isEqualTo(1));
    }

    /** How often each font is loaded by a page that asks for two of them early. */
    private static Map<String, Integer> requestedOnce(BuiltSite site) {
        Map<String, Integer> requests = new LinkedHashMap<>();
        try (Page page = browser.open(site, "/404.html", wide(1280))) {
            page.onRequest(request -> {
                if (FONTS.matcher(request.url()).find()) {
                    requests.merge(request.url(), 1, Integer::sum);
                }
            });
            page.navigate(site.host().resolve("/").toString());
            page.evaluate("document.fonts.ready");
        }
        return requests;
    }
}
