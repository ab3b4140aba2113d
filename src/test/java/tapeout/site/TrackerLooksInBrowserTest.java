package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tapeout.serve.Axe;

/** The trackers of the repository's own site, as readers see them, wide and narrow, light and dark. */
@ExtendWith(RealSite.class)
@Timeout(120)
class TrackerLooksInBrowserTest {

    /** What axe cannot see: names and figures of a drawing stand on its limits. Computed as painted, ratio of WCAG 2. */
    private static final String LEAST_CONTRAST = """
            () => {
              const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
              const context = canvas.getContext('2d', { willReadFrequently: true });
              const light = (...colours) => {
                colours.forEach((colour) => {
                  context.fillStyle = colour;
                  context.fillRect(0, 0, 1, 1);
                });
                const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data]
                  .map((value) => value / 255)
                  .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const fills = (selector) => [...document.querySelectorAll(selector)].map((part) => getComputedStyle(part).fill);
              const ground = getComputedStyle(document.body).backgroundColor;
              return Math.min(...fills('.chart-area[class*=chart-limit]').flatMap((area) =>
                fills('.chart-label, .chart-tick, .chart-apart').map((text) => {
                  const [one, other] = [light(ground, area), light(ground, area, text)];
                  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
                })));
            }
            """;

    @RegisterExtension
    private static final SiteInBrowser browser = new SiteInBrowser();

    @ParameterizedTest
    @CsvSource({"chips, 390", "chips, 1280", "models, 390", "models, 1280"})
    void theMarkOfANoteLiesOnNoNumberBesideIt(String tracker, int width, BuiltSite site) {
        Page page = browser.open(
                site, "/trackers/" + tracker + "/", new Browser.NewPageOptions().setViewportSize(width, 900));
        assertThat((List<?>) page.evaluate("""
                () => [...document.querySelectorAll(".tracker-marks")].filter((marks) => {
                  const texts = document.createTreeWalker(marks, NodeFilter.SHOW_TEXT);
                  let end = -1;
                  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                    if (text.parentElement.closest(".hidden")) continue;
                    const range = document.createRange();
                    range.selectNodeContents(text);
                    const { left, right } = range.getBoundingClientRect();
                    if (right > left && left < end - 0.5) return true;
                    end = right;
                  }
                  return false;
                }).map((marks) => marks.textContent)""")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"chips, 320", "models, 320", "rules, 320", "chips, 768", "chips, 1240", "models, 1240", "rules, 1240"})
    void nothingScrollsSideways(String tracker, int width, BuiltSite site) {
        Page page = browser.open(
                site, "/trackers/" + tracker + "/", new Browser.NewPageOptions().setViewportSize(width, 800));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        Locator table = page.locator(".tracker-frame > table").first();
        assertThat((Boolean) table.evaluate("table => table.scrollWidth <= table.parentElement.clientWidth"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void whatStandsOnLimitsHasContrast(ColorScheme scheme, BuiltSite site) {
        Page page = browser.open(site, "/trackers/chips/", new Browser.NewPageOptions().setColorScheme(scheme));
        assertThat(((Number) page.evaluate(LEAST_CONTRAST)).doubleValue()).isBetween(4.5, 21.0);
    }

    /** Chips in the dark are looked at with the kinds of pages, all that folds open. */
    @ParameterizedTest
    @CsvSource({"chips, LIGHT", "models, LIGHT", "rules, DARK", "'', LIGHT", "'', DARK"})
    void axeFindsNothing(String tracker, ColorScheme scheme, BuiltSite site) {
        Page page = browser.open(
                site,
                "/trackers/" + (tracker.isEmpty() ? "" : tracker + "/"),
                new Browser.NewPageOptions().setColorScheme(scheme).setViewportSize(1280, 900));
        assertThat(Axe.violations(page)).isEmpty();
    }
}
