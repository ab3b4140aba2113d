package tapeout.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import tapeout.serve.Axe;

/** The ledger of claims of the repository's own site, as readers use it. No request leaves the machine. */
@ExtendWith(RealSite.class)
@Timeout(120)
class ClaimsInBrowserTest {

    /** As many as open at once, at most. */
    private static final int AT_ONCE = 30;

    @RegisterExtension
    private static final SiteInBrowser browser = new SiteInBrowser();

    private static Page open(BuiltSite site, String path, int width) {
        return browser.open(site, path, new Browser.NewPageOptions().setViewportSize(width, 900));
    }

    /** How many of all claims have a value in a column of the file. */
    private static int all(BuiltSite site, String column, String value) {
        return (int) Ledger.rows(site).stream()
                .filter(row -> row.get(column).equals(value))
                .count();
    }

    /** A reader asks what DeepSeek claimed: one link from the front page, one choice. */
    @Test
    void whatASpeakerClaimedIsTwoActionsFromTheFrontPage(BuiltSite site) {
        Page page = open(site, "/", 1280);
        page.locator(".navigation a[href$='/claims/']").click();
        page.locator(".tracker-choice summary").first().click();
        page.getByLabel("DeepSeek", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(page.locator(".ledger tbody tr:visible")).hasCount(all(site, "by", "deepseek"));
        assertThat(page.locator(".ledger tbody tr:visible .ledger-by").allInnerTexts())
                .isNotEmpty()
                .containsOnly("DeepSeek");
        assertThat(page.url()).endsWith("/claims/?by=deepseek");
    }

    /** Hundreds of descriptions that are used once are no menu: their words find them. */
    @Test
    void whoIsNoEntityAndMakesOneClaimIsFoundByWords(BuiltSite site) {
        Page page = open(site, "/claims/", 1280);
        String once = page.locator(".ledger tbody tr:not([data-by]) .ledger-by")
                .first()
                .textContent();
        assertThat(page.getByLabel(once, new Page.GetByLabelOptions().setExact(true)))
                .hasCount(0);
        page.getByLabel("Find").fill(once);
        assertThat(page.locator(".ledger tbody tr:visible")).hasCount(1);
        assertThat(page.locator(".ledger tbody tr:visible .ledger-by")).hasText(once);
    }

    /** On a slow line the fields stand before their script has come. */
    @Test
    void whatIsTypedBeforeTheScriptIsThereCounts(BuiltSite site) {
        Page page = open(site, "/", 1280);
        List<Route> held = new ArrayList<>();
        page.route("**/js/tracker.*", held::add);
        page.locator(".navigation a[href$='/claims/']").click();
        page.getByLabel("Find").fill("licence");
        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(route -> SiteInBrowser.answer(site, route));
        assertThat(page).hasURL(Pattern.compile("/claims/[?]q=licence$"));
        assertThat(page.locator(".ledger-older")).hasCount(0);
        assertThat(page.locator(".ledger tbody tr:visible").allInnerTexts())
                .isNotEmpty()
                .allMatch(claim -> claim.toLowerCase(Locale.ROOT).contains("licence"));
    }

    @Test
    void aClaimOfSeveralTopicsIsFoundByEach(BuiltSite site) {
        Page page = open(site, "/claims/?topic=export-controls&status=disputed", 1280);
        assertThat(page.locator("input[name=topic]:checked")).hasValue("export-controls");
        assertThat(page.locator(".ledger-older")).hasCount(0);
        assertThat(page.locator(".ledger tbody tr:visible .ledger-status").allInnerTexts())
                .isNotEmpty()
                .allMatch(status -> status.startsWith("Disputed"));
        page.locator(".tracker-choice:has([name=status]) summary").click();
        page.locator("input[name=status]:checked").uncheck();
        assertThat(page.locator(".ledger tbody tr[data-topic*='|']:visible").count())
                .isPositive();
    }

    @Test
    void theLatestSaidComesFirstWhenSortedByIt(BuiltSite site) {
        Page page = open(site, "/claims/", 1280);
        page.locator("th[data-column=said] button").first().click();
        assertThat(page.locator("th[data-column=said]").first()).hasAttribute("aria-sort", "descending");
        assertThat(page.locator(".ledger tbody tr td.ledger-said").first())
                .hasAttribute("data-sort", Pattern.compile("2026\\d{4}"));
    }

    /** What a name starts with, in the order of readers: a number by how much it is, before letters. */
    private static String start(String name) {
        Matcher number = Pattern.compile("^\\d{1,9}").matcher(name);
        return number.find()
                ? String.format(Locale.ROOT, "%09d", Integer.parseInt(number.group()))
                : name.substring(0, 1).toLowerCase(Locale.ROOT);
    }

    /** Sorted by another column all claims are one list, and back by the time of it they stand in their groups. */
    @Test
    void groupsAreOneListToSortAndOpenWhereSomethingIsFound(BuiltSite site) {
        Page page = open(site, "/claims/", 1280);
        List<String> groups =
                page.locator(".ledger-group summary h2, .ledger-older h2").allInnerTexts();
        page.locator("th[data-column=by] button").first().click();
        assertThat(page.locator(".ledger-older")).hasCount(0);
        assertThat(page.locator(".ledger tbody tr:visible .ledger-by").allInnerTexts())
                .hasSizeGreaterThan(200)
                .isSortedAccordingTo(Comparator.comparing(ClaimsInBrowserTest::start));
        page.getByText("Show all").click();
        List<String> again = page.locator(".ledger-group:visible summary h2").allInnerTexts();
        assertThat(again).containsAll(groups);
        assertThat(again.stream().filter(label -> !label.endsWith(", continued")))
                .isEqualTo(groups.stream()
                        .filter(label -> !label.endsWith(", continued"))
                        .toList());
        assertThat(page.locator(".ledger-group:not([open])").count()).isPositive();
        page.getByLabel("Find").fill("huawei");
        assertThat(page.locator(".ledger-group:visible:not([open])")).hasCount(0);
        assertThat(page.locator(".ledger-group:visible [data-count]").allInnerTexts().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(page.locator(".ledger tbody tr:visible").count());
    }

    @Test
    void readsOnAPhoneAndWithoutScripts(BuiltSite site) {
        Page page = browser.open(
                site,
                "/claims/",
                new Browser.NewPageOptions().setJavaScriptEnabled(false).setViewportSize(320, 700));
        assertThat(page.locator(".tracker-controls")).isHidden();
        assertThat(page.locator(".ledger tbody tr").count()).isBetween(40, 200);
        List<Integer> open = page.locator(".ledger-group[open] [data-count]").allInnerTexts().stream()
                .map(Integer::valueOf)
                .toList();
        int shown = open.stream().mapToInt(Integer::intValue).sum();
        assertThat(page.locator(".ledger tbody tr:visible").count()).isEqualTo(shown);
        // whole groups, until there are twelve; and of a long one its beginning
        assertThat(shown).isBetween(12, AT_ONCE);
        assertThat(shown - open.get(open.size() - 1)).isLessThan(12);
        page.locator(".ledger-group:not([open]) summary").last().click();
        assertThat(page.locator(".ledger-group").last().locator("tbody tr").first())
                .isVisible();
        double right = page.locator(".ledger tbody tr").first().boundingBox().width;
        assertThat(right).isLessThanOrEqualTo(320);
    }

    /** A month may have well over a hundred. */
    @Test
    void aLongGroupFoldsBehindItsBeginning(BuiltSite site) {
        List<BuiltPage> pages = site.pages().stream()
                .filter(page -> page.document().body().hasClass("page-claims"))
                .toList();
        for (BuiltPage page : pages) {
            assertThat(page.document().select(".ledger-group[open] tbody tr"))
                    .as(page.file())
                    .hasSizeBetween(1, AT_ONCE);
        }
        assertThat(pages.stream()
                        .flatMap(page ->
                                page.document().select(".ledger tbody .ledger-text a").eachAttr("href").stream())
                        .distinct())
                .hasSize(Ledger.rows(site).size());
        assertThat(pages).anySatisfy(page -> {
            Element rest = page.document().selectFirst(".ledger-group:not([open]):has(h2:contains(continued))");
            assertThat(rest).isNotNull();
            String label = rest.selectFirst("h2").text().replace(", continued", "");
            Element begun = rest.previousElementSibling();
            assertThat(begun.selectFirst("h2").text()).isEqualTo(label);
            assertThat(begun.hasAttr("open")).isTrue();
        });
    }

    @Test
    void nothingIsWiderThanThePhoneAndAxeIsContent(BuiltSite site) {
        for (String path :
                new String[] {"/claims/?by=deepseek", "/claims/page/2/", site.fullest("claims", ".ledger-life")}) {
            Page page = browser.open(
                    site,
                    path,
                    new Browser.NewPageOptions()
                            .setColorScheme(path.contains("?") ? ColorScheme.LIGHT : ColorScheme.DARK)
                            .setViewportSize(320, 700));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            assertThat(Axe.violations(page)).as(path).isEmpty();
        }
    }
}
