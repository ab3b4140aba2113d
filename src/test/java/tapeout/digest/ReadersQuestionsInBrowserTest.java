package tapeout.digest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.site.BuiltSite;
import tapeout.site.RealSite;
import tapeout.site.SiteInBrowser;

/** What readers come for, each from the front page in at most two actions: a link followed, a word typed, a box ticked. */
@ExtendWith(RealSite.class)
@Timeout(120)
class ReadersQuestionsInBrowserTest {

    @RegisterExtension
    private static final SiteInBrowser browser = new SiteInBrowser();

    private static Page frontPage(BuiltSite site) {
        return browser.open(site, "/", new Browser.NewPageOptions().setViewportSize(390, 844));
    }

    private static void follow(Page page, String within, String text) {
        page.locator(within + " a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + text + "$")))
                .first()
                .click();
    }

    private static void ask(Page page, String question) {
        follow(page, "header", "Search");
        page.locator("input[type=search]").fill(question);
    }

    @Test
    void whatHoldsForTheH20Today(BuiltSite site) {
        Page page = frontPage(site);
        ask(page, "H20");
        assertThat(page.locator(".search-answer")).containsText(Pattern.compile("licence.*since 9\\sApril\\s2025"));
    }

    /** Who opens a feed in a browser reads it, and learns what to do with it; in a window of a phone, too. */
    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "rss.xml"})
    void aFeedOpenedInABrowserIsReadable(String feed, BuiltSite site) {
        Page page = browser.open(
                site,
                "/topics/ai-chips/" + feed,
                new Browser.NewPageOptions().setViewportSize(390, 844).setIsMobile(true));
        assertThat(page.evaluate("innerWidth")).isEqualTo(390);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        assertThat(page.getByText("Copy the address of this page")).isVisible();
        assertThat(page.locator("title").first()).hasText("Tapeout: AI chips");
        assertThat(page.locator("summary, item > description").first()).isVisible();
        assertThat(page.locator("id, guid, author, category").first()).isHidden();
        page.locator("a").last().click();
        assertThat(page).hasURL(Pattern.compile("/follow/$"));
    }

    @Test
    void whichChipHasMostMemory(BuiltSite site) {
        Page page = frontPage(site);
        follow(page, "nav", "Trackers");
        follow(page, ".trackers", "Memory");
        assertThat(page).hasURL(Pattern.compile("/trackers/chips/[?]sort=-memory.capacity$"));
        Locator first =
                page.locator(".tracker-table").first().locator("tbody tr").first();
        assertThat(first).isVisible();
        assertThat(first.locator("[data-label='Memory']")).hasText(Pattern.compile("^[4-9]\\d\\d|\\d,\\d{3}"));
    }

    /** The answer leads to the tracker, which begins with the same chip. */
    @ParameterizedTest
    @ValueSource(strings = {"which chip has the most memory", "largest memory", "chip with highest memory?"})
    void whichChipHasMostMemoryIsToldAtOnce(String question, BuiltSite site) {
        Page page = frontPage(site);
        ask(page, question);
        Locator answer = page.locator(".search-answer");
        assertThat(answer).containsText("Chips: Memory, largest first");
        Locator first = answer.locator("li").first();
        assertThat(first.locator(".search-about")).hasText(Pattern.compile("^\\d{3,}\\sGB$"));
        String name = first.locator("a").innerText();
        answer.locator("a").first().click();
        assertThat(page).hasURL(Pattern.compile("/trackers/chips/[?]sort=-memory.capacity$"));
        assertThat(page.locator(".tracker-table").first().locator("tbody tr").first())
                .containsText(name);
    }

    @Test
    void whatHasMostIsAnsweredForWhatIsMeant(BuiltSite site) {
        Page page = frontPage(site);
        ask(page, "which chip has the most memory bandwidth");
        assertThat(page.locator(".search-answer")).containsText("Memory bandwidth, largest first");
        page.locator("input[type=search]").fill("which model has the most active parameters");
        assertThat(page.locator(".search-answer")).containsText("Parameters, active, largest first");
        page.locator("input[type=search]").fill("which model has most parameters");
        assertThat(page.locator(".search-answer")).containsText("Parameters, total, largest first");
    }

    @Test
    void whatDeepSeekClaimedAndWhoConfirmedIt(BuiltSite site) {
        Page page = frontPage(site);
        follow(page, "nav", "Claims");
        page.getByLabel("Find").fill("deepseek");
        Locator claims = page.locator(".ledger tbody tr:visible:has(.ledger-by a:text-is('DeepSeek'))");
        assertThat(claims.first()).isVisible();
        // what nobody has confirmed is a company's claim still; what somebody has says who
        assertThat(claims.locator(".ledger-status").allInnerTexts())
                .allMatch(status ->
                        status.matches("(?s)(Company claim|Reported|Disputed|Official record|Confirmed|Retracted).*"));
    }

    @Test
    void whatChangedThisWeek(BuiltSite site) {
        Page page = frontPage(site);
        String latest =
                page.locator("[aria-labelledby=page_changes] time").first().getAttribute("datetime");
        LocalDate today = LocalDate.ofInstant(Instant.parse(RealSite.AS_OF), ZoneOffset.UTC);
        assertThat(LocalDate.parse(latest)).isBetween(today.minusDays(6), today);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ai-chips", "export-controls", "model-releases"})
    void theNewsOfATopicIsWithinTwoScreensOfAPhone(String topic, BuiltSite site) {
        Page page =
                browser.open(site, "/topics/" + topic + "/", new Browser.NewPageOptions().setViewportSize(390, 844));
        assertThat(page.locator("#page_posts").boundingBox().y).isLessThan(2 * 844);
    }

    @Test
    void thePostOnTheDiffusionRule(BuiltSite site) {
        Page page = frontPage(site);
        ask(page, "diffusion rule");
        page.locator(".search-hit").first().waitFor();
        assertThat(page.locator(".search-title").all().stream()
                        .limit(5)
                        .map(title ->
                                title.evaluate("title => (title.closest('a') ?? title.querySelector('a')).pathname")))
                .contains("/posts/2026/diffusion-rule-may-2025/");
    }

    @Test
    void followOneTopic(BuiltSite site) {
        Page page = frontPage(site);
        page.locator("nav a[href$='/topics/export-controls/']").first().click();
        assertThat(page.locator("body a[href$='/topics/export-controls/feed.xml']")
                        .first())
                .isVisible();
    }

    @Test
    void getItWeekly(BuiltSite site) {
        Page page = frontPage(site);
        follow(page, "nav", "Editions");
        assertThat(page.locator("main")).containsText("week by week");
        assertThat(page.locator("body a[href$='/editions/feed.xml']").first()).isVisible();
    }
}
