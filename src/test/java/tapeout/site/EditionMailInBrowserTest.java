package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.mail.MailDocument;
import tapeout.mail.MailStyles;
import tapeout.problem.AssetProblems;
import tapeout.problem.Problems;
import tapeout.serve.Axe;
import tapeout.serve.Chromium;
import tapeout.template.MessagesReader;
import tapeout.template.TemplateRenderer;
import tapeout.template.TemplateSource;
import tapeout.view.PageFixtures;

/** The HTML of editions by e-mail in a browser as wide as the reading pane of a mail program, or as a phone. */
@ExtendWith(RealSite.class)
@Timeout(120)
class EditionMailInBrowserTest {

    private static Chromium chromium;

    @BeforeAll
    static void startBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void endBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({
        "newsroom, 600, LIGHT",
        "newsroom, 320, DARK",
        "digest, 600, DARK",
        "digest, 320, LIGHT",
        "hostile, 600, LIGHT",
        "hostile, 320, DARK"
    })
    void isReadAsItIs(String edition, int width, ColorScheme scheme, BuiltSite site) throws Exception {
        Page page = chromium.page(
                new Browser.NewPageOptions().setViewportSize(width, 800).setColorScheme(scheme));
        List<String> requests = new ArrayList<>();
        page.onRequest((Request request) -> requests.add(request.url()));
        page.setContent(html(edition, site));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat((Integer) page.evaluate("document.querySelector('div').getBoundingClientRect().width"))
                .isLessThanOrEqualTo(632);
        assertThat(brightness(page, "color")).isEqualTo(scheme == ColorScheme.LIGHT ? 0 : 255);
        assertThat(page.locator("h1").isVisible()).isTrue();
        if (!edition.equals("digest") || width > 320) { // of hundreds of posts once, which takes its time
            assertThat(Axe.violations(page, Map.of("landmark-one-main", false, "region", false)))
                    .as("a mail is no page")
                    .isEmpty();
        }
        assertThat(requests).isEmpty();
    }

    private static int brightness(Page page, String property) {
        String color = (String) page.evaluate("getComputedStyle(document.querySelector('a'))." + property);
        return Integer.parseInt(color.replaceFirst("rgb\\((\\d+),.*", "$1"));
    }

    private static String html(String edition, BuiltSite site) throws Exception {
        return switch (edition) {
            case "newsroom" ->
                EditionMailTest.mail(BuiltSite.read(Path.of("src/test/golden/newsroom"), Newsroom.HOST), "2026-W06")
                        .html()
                        .outerHtml();
            case "digest" ->
                EditionMailTest.mail(site, EditionMailTest.newest(site)).html().outerHtml();
            default -> hostile();
        };
    }

    /** An edition whose headlines hold markup, one long word, and text from right to left. */
    private static String hostile() throws Exception {
        Path source = Path.of("").toAbsolutePath();
        TemplateSource templates = TemplateSource.of(source, source.resolve("templates"));
        Problems problems = new Problems();
        TemplateRenderer renderer =
                new TemplateRenderer(templates, MessagesReader.read(templates, Locale.ENGLISH, problems), Map.of());
        byte[] html = renderer.render("mail/edition.ftlh", PageFixtures.full().get("edition"), problems);
        MailStyles styles = MailStyles.read(templates.read("mail/mail.css").orElseThrow(), new AssetProblems(problems));
        assertThat(problems.sorted()).isEmpty();
        return MailDocument.of(
                        new String(Objects.requireNonNull(html), StandardCharsets.UTF_8),
                        URI.create("https://example.org/sub/editions/2026-W01/"))
                .html(styles);
    }
}
