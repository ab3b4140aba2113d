package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import tapeout.serve.Axe;

/** That each kind of page is one for everybody, that small marks can be hit, and that pages are printed whole. */
@ExtendWith(RealSite.class)
@Timeout(600)
class TargetsAndPrintInBrowserTest {

    /** Links to sources that stand apart from sentences and are smaller than 24 px. */
    private static final String SMALL = """
            () => [...document.querySelectorAll(".cite, .cites a, .source-citations a, .tracker-marks a")]
              .filter((mark) => {
                const { width, height } = mark.getBoundingClientRect();
                return width > 0 && (width < 24 || height < 24);
              })
              .map((mark) => mark.outerHTML)""";

    /** A way back from a source that is missing. */
    private static final String UNSEEN = """
            () => [...document.querySelectorAll(".source-citations")]
              .filter((part) => getComputedStyle(part).display === "none")
              .map((part) => part.outerHTML)""";

    /** Marks of what is live beyond the three that a screen may have, the masthead's among them; a drawing is one. */
    private static final String GLARING = """
            () => {
              const probe = document.createElement("p");
              probe.style.color = "var(--color-mark)";
              document.body.append(probe);
              const amber = getComputedStyle(probe).color;
              probe.remove();
              const glows = (part) => {
                const style = getComputedStyle(part);
                return style.backgroundColor === amber
                  || style.boxShadow.includes(amber)
                  || (part instanceof SVGGeometryElement && style.fill === amber)
                  || (style.borderInlineStartColor === amber && parseFloat(style.borderInlineStartWidth) > 0)
                  || (style.textDecorationColor === amber && style.textDecorationLine !== "none");
              };
              const glowing = [...document.body.querySelectorAll("*")]
                .filter((part) => part.checkVisibility() && glows(part));
              const marks = [...new Set(glowing.map((part) => part.closest("figure svg") ?? part))]
                .map((part) => ({ part, top: part.getBoundingClientRect().top }));
              return marks
                .filter(({ top }) => marks.filter((one) => one.top <= top && one.top > top - innerHeight).length > 3)
                .map(({ part, top }) => `glows at ${Math.round(top)}: ${part.outerHTML.slice(0, 120)}`);
            }""";

    /** What sticks out of the paper, or of its cell. */
    private static final String CUT = """
            () => [...document.querySelectorAll(".tracker-table, .tracker-table :is(th, td)")]
              .filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5
                || part.scrollWidth > part.clientWidth + 1)
              .map((part) => `${part.closest(".tracker").textContent.trim().split("\\n")[0]}: ${part.textContent}`)""";

    /** What sticks out of the paper, by more than a line's optical margin, or of its box; and what only a screen has a use for. */
    private static final String MISPRINTED = """
            () => [...document.body.querySelectorAll("*")]
              .filter((part) => part.checkVisibility({ visibilityProperty: true }) && !part.closest("svg, .visually-hidden"))
              .filter((part) => {
                const { left, right, width, height } = part.getBoundingClientRect();
                const shown = width > 1 && height > 1;
                const out = left < -2 || right > document.documentElement.clientWidth + 0.5;
                const cut = getComputedStyle(part).overflowX !== "visible" && part.scrollWidth > part.clientWidth + 1;
                return shown && (out || cut || part.matches("button, input, select, nav, form, dialog, [role=search]"));
              })
              .map((part) => part.outerHTML.slice(0, 160))""";

    /** Unfolds all that folds, or folds it again. What lies over the page is laid into it, so that nothing covers anything. */
    private static final String UNFOLD = """
            (open) => {
              for (const fold of document.querySelectorAll(open ? "main details:not([open])" : "main details.unfolded")) {
                fold.removeAttribute("name");
                fold.open = open;
                fold.classList.toggle("unfolded", open);
                fold.querySelector(":scope > [role=group]")?.style.setProperty("position", open ? "static" : "");
              }
            }""";

    private static final Pattern PAPER = Pattern.compile("/MediaBox \\[0 0 ([0-9]+)[0-9.]* ([0-9]+)[0-9.]*]");

    @RegisterExtension
    private static final SiteInBrowser browser = new SiteInBrowser();

    /** Paper upright, less its margins, in pixels of print. */
    private static List<String> misprinted(Page page) {
        page.setViewportSize(672, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return ((List<?>) page.evaluate(MISPRINTED))
                .stream().map(part -> "printed: " + part).toList();
    }

    /** What axe finds on a page with all that folds. */
    private static List<String> violations(Page page, boolean contrast) {
        page.evaluate(UNFOLD, true);
        List<String> found = Axe.violations(page, Map.of("target-size", true, "color-contrast", contrast));
        page.evaluate(UNFOLD, false);
        return found;
    }

    /** Colours are those of a few pages on every other: their contrast, which costs most to tell, is told on these, in the dark. */
    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void eachKindOfPageIsForEverybodyAndIsPrintedWhole(int width, BuiltSite site) {
        boolean few = width > 400;
        List<String> wrong = new ArrayList<>();
        for (String path : PageKinds.paths(site, width)) {
            try (Page page = browser.open(
                    site,
                    path,
                    new Browser.NewPageOptions()
                            .setViewportSize(width, 900)
                            .setColorScheme(few ? ColorScheme.DARK : ColorScheme.LIGHT))) {
                for (String ask : List.of(SMALL, UNSEEN, GLARING)) {
                    ((List<?>) page.evaluate(ask)).forEach(part -> wrong.add(path + " " + part));
                }
                violations(page, few).forEach(found -> wrong.add(path + " " + found));
                misprinted(page).forEach(part -> wrong.add(path + " " + part));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A4 across, and upright where a browser cannot turn the paper: less its margins, in pixels of print. */
    @ParameterizedTest
    @CsvSource({"chips, 1032", "models, 1032", "rules, 1032", "chips, 672"})
    void aTrackerIsPrintedWhole(String tracker, int width, BuiltSite site) {
        try (Page page = browser.open(
                site, "/trackers/" + tracker + "/", new Browser.NewPageOptions().setViewportSize(width, 700))) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat((List<?>) page.evaluate(CUT)).isEmpty();
        }
    }

    @Test
    void aTrackerLiesAcrossThePaper(BuiltSite site) {
        try (Page page = browser.open(site, "/trackers/rules/", new Browser.NewPageOptions())) {
            byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            assertThat(PAPER.matcher(new String(printed, StandardCharsets.ISO_8859_1))
                            .results())
                    .isNotEmpty()
                    .allMatch(paper -> Integer.parseInt(paper.group(1)) > Integer.parseInt(paper.group(2)));
        }
    }
}
