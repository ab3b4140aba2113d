package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * That no page scrolls sideways at any width. A page of each kind stands in a frame that changes its width: it is laid
 * out anew and not loaded anew.
 */
@ExtendWith(RealSite.class)
@Timeout(300)
class PageWidthsInBrowserTest {

    /** The widths at which the document is wider than its window, with the elements that stick out most; phones closest. */
    private static final String TOO_WIDE = """
            async ([path, step]) => {
              document.body.replaceChildren();
              const frame = document.createElement("iframe");
              frame.style = "position: absolute; border: 0; height: 900px; width: 320px";
              document.body.append(frame);
              await new Promise((done) => {
                frame.onload = done;
                frame.src = path;
              });
              const page = frame.contentDocument;
              await page.fonts.ready;
              const wrong = [];
              for (let width = 320; width <= 2560; width += step * (width < 700 ? 1 : width < 1400 ? 3 : 8)) {
                frame.style.width = `${width}px`;
                if (page.documentElement.scrollWidth > width) {
                  const out = [...page.body.querySelectorAll("*")].filter(
                    (e) => e.getBoundingClientRect().right > width + 0.5 && !e.closest(".scroll, .table-frame, pre"));
                  wrong.push(`${width}: ${page.documentElement.scrollWidth} ${out.pop()?.className}`);
                }
              }
              return wrong;
            }""";

    @RegisterExtension
    private static final SiteInBrowser browser = new SiteInBrowser();

    @Test
    void noPageScrollsSideways(BuiltSite site) {
        try (Page host = browser.open(site, "/404.html", new Browser.NewPageOptions().setViewportSize(2600, 1000))) {
            for (BuiltPage page : PageKinds.of(site)) {
                String path = site.address(page.file()).getPath();
                boolean tracker = page.document().body().className().equals(PageKinds.TRACKER);
                int step = tracker ? 64 : 24; // thousands of cells
                assertThat((List<?>) host.evaluate(TOO_WIDE, List.of(path, step)))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    @Test
    void whatIsKnownOfAPostTakesAFewLinesOnAPhoneAndNoDateBreaks(BuiltSite site) {
        BuiltPage post = PageKinds.of(site).stream()
                .filter(page -> page.document().body().hasClass("page-post"))
                .findFirst()
                .orElseThrow();
        String path = site.address(post.file()).getPath();
        try (Page page = browser.open(site, path, new Browser.NewPageOptions().setViewportSize(390, 844))) {
            Object details = page.evaluate("document.querySelectorAll('.rail > .details > div').length");
            assertThat(lines(page)).isPositive().isLessThan((int) details);
            assertThat(page.evaluate("[...document.querySelectorAll('main time')]"
                            + ".filter((date) => date.getClientRects().length > 1).length"))
                    .isEqualTo(0);
            page.setViewportSize(1280, 844);
            assertThat(lines(page)).as("beside the text").isEqualTo(details);
        }
    }

    private static int lines(Page page) {
        return (int) page.evaluate("new Set([...document.querySelectorAll('.rail > .details > div')]"
                + ".map((pair) => pair.getBoundingClientRect().top)).size");
    }
}
