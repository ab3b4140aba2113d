package tapeout.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The trackers of the repository's own site, as readers use them. No request leaves the machine. */
@ExtendWith(RealSite.class)
@Timeout(120)
class TrackerInBrowserTest {

    @RegisterExtension
    private static final SiteInBrowser browser = new SiteInBrowser();

    private static void choose(Page page, String filter, String value) {
        Locator choice = page.locator(".tracker-choice").filter(new Locator.FilterOptions().setHasText(filter));
        choice.locator("summary").click();
        choice.getByLabel(value, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    private Page open(BuiltSite site, String path) {
        return browser.open(site, path, new Browser.NewPageOptions().setViewportSize(1280, 900));
    }

    private static Locator table(Page page, String id) {
        return page.locator(".tracker:has(#page_table_" + id + ") table");
    }

    private static List<String> names(Page page, String id) {
        return table(page, id).locator("tbody tr:visible th").allInnerTexts();
    }

    private static List<String> keys(Page page, String id, String column) {
        int index = table(page, id).locator("th[data-column]").all().stream()
                .map(head -> head.getAttribute("data-column"))
                .toList()
                .indexOf(column);
        return table(page, id).locator("tbody tr:visible > :nth-child(" + (index + 1) + ")").all().stream()
                .map(cell -> cell.getAttribute("data-sort"))
                .toList();
    }

    /** What is said of how many rows show. */
    private static String shown(int rows, Page page, String id) {
        return rows + " of " + rows(page, id) + " rows.";
    }

    private static String allShown(Page page, String id) {
        return shown(rows(page, id), page, id);
    }

    /** How many rows it has; systems stand in a table of their own. */
    private static int rows(Page page, String id) {
        int rows = table(page, id).locator("tbody tr").count();
        return id.equals("chips") ? rows + rows(page, "systems") : rows;
    }

    private static Locator head(Page page, String id, String column) {
        return table(page, id).locator("th[data-column='" + column + "']");
    }

    @Test
    void sortsNumbersByWhatTheyAreWithTheUnknownLastEitherWay(BuiltSite site) {
        Page page = open(site, "/trackers/chips/");
        Locator head = head(page, "chips", "memory.capacity");
        head.getByRole(AriaRole.BUTTON).click();
        assertThat(head).hasAttribute("aria-sort", "descending");
        List<Double> largestFirst = numbers(keys(page, "chips", "memory.capacity"));
        assertThat(largestFirst).hasSizeGreaterThan(20).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(largestFirst.get(0)).isBetween(400.0, 10_000.0);

        head.locator("button").click();
        assertThat(head).hasAttribute("aria-sort", "ascending");
        List<String> smallestFirst = keys(page, "chips", "memory.capacity");
        assertThat(numbers(smallestFirst)).isSorted().hasSameSizeAs(largestFirst);
        assertThat(smallestFirst.subList(largestFirst.size(), smallestFirst.size()))
                .isNotEmpty()
                .containsOnly("");
        assertThat(head(page, "chips", "vendor")).not().hasAttribute("aria-sort", Pattern.compile(".*"));
        assertThat(page.locator("output")).hasText(allShown(page, "chips") + " Sorted by Memory, ascending.");
    }

    /** Several values of one filter widen it; the keyboard opens, chooses and closes; the address holds all. */
    @Test
    void movesNoRowUntilAReaderSorts(BuiltSite site) {
        Page page = open(site, "/trackers/chips/");
        List<String> before = names(page, "chips");
        page.evaluate("""
                window.moved = 0;
                for (const rows of document.querySelectorAll("tbody")) {
                  new MutationObserver(all => { moved += all.length; }).observe(rows, { childList: true });
                }""");
        page.getByLabel("Find").fill("ascend");
        page.getByLabel("Find").fill("");
        assertThat(page.evaluate("moved")).isEqualTo(0);
        head(page, "chips", "memory.capacity").locator("button").click();
        assertThat(page.evaluate("moved > 0")).isEqualTo(true);
        assertThat(names(page, "chips")).isNotEqualTo(before);
        page.locator(".tracker-reset").click();
        assertThat(names(page, "chips")).isEqualTo(before);
    }

    @Test
    void severalValuesOfAFilterAreChosenWithTheKeyboard(BuiltSite site) {
        Page page = open(site, "/trackers/chips/?vendor=nvidia");
        int nvidia = names(page, "chips").size();
        Locator maker = page.locator(".tracker-choice").filter(new Locator.FilterOptions().setHasText("Maker"));
        maker.locator("summary").focus();
        page.keyboard().press("Enter");
        maker.getByLabel("AMD", new Locator.GetByLabelOptions().setExact(true)).focus();
        page.keyboard().press("Space");
        assertThat(names(page, "chips")).hasSizeGreaterThan(nvidia).anyMatch(name -> name.startsWith("AMD"));
        assertThat(page.url()).contains("vendor=nvidia", "vendor=amd");
        page.keyboard().press("Escape");
        assertThat(maker.locator("summary")).isFocused();
        assertThat(maker.locator("ul")).isHidden();
        assertThat(maker.locator(".tracker-chosen")).hasText("AMD, Nvidia");
    }

    /** The numbers before the first cell of which nothing is known. */
    private static List<Double> numbers(List<String> keys) {
        return keys.stream()
                .takeWhile(key -> !key.isEmpty())
                .map(Double::valueOf)
                .toList();
    }

    @Test
    void sortsTheComputeOfOneFormatByItself(BuiltSite site) {
        Page page = open(site, "/trackers/chips/");
        List<String> before = names(page, "chips");
        page.locator(".tracker-more summary").click();
        head(page, "compute", "compute.FP8.not-stated").locator("button").click();
        assertThat(numbers(keys(page, "compute", "compute.FP8.not-stated")))
                .hasSizeGreaterThan(3)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(page.locator("output")).containsText("Sorted by FP8 Not stated, descending.");
        assertThat(names(page, "chips")).isEqualTo(before);
    }

    @Test
    void filtersByChoiceAndByWordsInAllTables(BuiltSite site) {
        Page page = open(site, "/trackers/chips/");
        choose(page, "Maker", "Nvidia");
        assertThat(names(page, "chips")).hasSizeGreaterThan(5).allMatch(name -> name.startsWith("Nvidia"));
        page.locator(".tracker-more summary").click();
        assertThat(names(page, "compute")).contains("Nvidia H20").doesNotContain("Ascend 910C", "AMD Instinct MI300X");
        choose(page, "Kind", "System");
        assertThat(names(page, "systems")).contains("Nvidia GB200 NVL72");
        assertThat(names(page, "chips")).isEmpty();
        page.getByLabel("Find").fill("rubin  VERA");
        assertThat(names(page, "systems")).containsExactly("Nvidia Vera Rubin NVL72");
        assertThat(page.locator("output")).hasText(shown(1, page, "chips"));
        page.getByLabel("Find").fill("no such chip");
        assertThat(page.locator("output")).hasText(shown(0, page, "chips"));
        page.getByText("Show all").click();
        assertThat(page.locator("output")).hasText(allShown(page, "chips"));
        assertThat(names(page, "chips")).hasSizeGreaterThan(25);
        assertThat(page.url()).endsWith("/trackers/chips/");
    }

    @Test
    void aViewIsSharedByItsAddress(BuiltSite site) {
        Page one = open(site, "/trackers/models/");
        choose(one, "Weights", "open");
        one.getByLabel("Find").fill("deepseek");
        head(one, "models", "parameters.total").locator("button").click();
        assertThat(one.url()).contains("q=deepseek", "weights=open", "sort=-parameters.total");

        Page other = open(site, one.url());
        assertThat(names(other, "models")).hasSizeGreaterThan(3).isEqualTo(names(one, "models"));
        assertThat(other.locator("input[name=weights][value=open]")).isChecked();
        assertThat(head(other, "models", "parameters.total")).hasAttribute("aria-sort", "descending");
        assertThat(other.locator("output")).hasText(one.locator("output").innerText());
    }

    @Test
    void passesOverWhatAnAddressAsksForInVain(BuiltSite site) {
        Page page = open(site, "/trackers/rules/?state=melted&sort=-colour&q=");
        assertThat(page.locator("input[name=state]:checked")).hasCount(0);
        assertThat(page.locator("output")).hasText(allShown(page, "rules"));
        assertThat(page.url()).endsWith("/trackers/rules/");
    }

    @Test
    void worksWithTheKeyboardAlone(BuiltSite site) {
        Page page = open(site, "/trackers/chips/");
        page.getByLabel("Find").focus();
        page.keyboard().type("ascend");
        page.keyboard().press("Enter");
        assertThat(names(page, "chips")).hasSizeGreaterThan(5);
        List<String> reached = new ArrayList<>();
        for (int press = 0; press < 12 && !reached.contains("Maker"); press++) {
            page.keyboard().press("Tab");
            reached.add(String.valueOf(page.evaluate("document.activeElement.textContent.trim()")));
        }
        assertThat(reached).contains("Show all", "Name", "Maker");
        page.keyboard().press("Enter");
        assertThat(head(page, "chips", "vendor")).hasAttribute("aria-sort", "ascending");
        page.keyboard().press("Space");
        assertThat(head(page, "chips", "vendor")).hasAttribute("aria-sort", "descending");
    }

    @Test
    void readsWithoutScripts(BuiltSite site) {
        Page page = browser.open(
                site,
                "/trackers/chips/",
                new Browser.NewPageOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
        assertThat(page.locator(".tracker-controls")).isHidden();
        assertThat(page.locator("table.tracker-table button")).hasCount(0);
        assertThat(names(page, "chips")).hasSizeGreaterThan(25);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Nvidia").setExact(true))
                .first()
                .click();
        assertThat(page.url()).endsWith("#group_nvidia");
        assertThat(page.locator("#group_nvidia")).isInViewport();
    }

    @Test
    void startsWithWhatReadersAskForAndFoldsTheRest(BuiltSite site) {
        Page page = open(site, "/trackers/chips/");
        assertThat(table(page, "chips").locator("thead th").allInnerTexts().stream()
                        .map(head -> head.split("\\s+", 2)[0])
                        .toList())
                .containsExactly("Name", "Maker", "Memory", "Memory", "FP8", "Power", "Announced");
        assertThat(names(page, "chips")).doesNotContain("Nvidia GB200 NVL72");
        assertThat(table(page, "making")).isHidden();
        page.locator(".tracker-more summary").click();
        assertThat(names(page, "making")).contains("Nvidia H100");
    }

    @Test
    void anAddressThatSortsByWhatFoldsOpensIt(BuiltSite site) {
        Page page = open(site, "/trackers/chips/?sort=-transistors");
        assertThat(table(page, "making")).isVisible();
        assertThat(head(page, "making", "transistors")).hasAttribute("aria-sort", "descending");
    }

    @Test
    void aRowIsACardOfWhatIsKnownOnAPhone(BuiltSite site) {
        Page page = browser.open(site, "/trackers/chips/", new Browser.NewPageOptions().setViewportSize(390, 800));
        Locator row = table(page, "chips").locator("tbody tr:has-text('Kirin 9000s')");
        assertThat(table(page, "chips").locator("tbody tr:visible").count()).isBetween(10, 20);
        assertThat(row).isHidden();
        page.getByLabel(Pattern.compile("All \\d+ rows")).first().check();
        assertThat(table(page, "chips").locator("tbody tr:visible"))
                .hasCount(table(page, "chips").locator("tbody tr").count());
        assertThat(row.locator("td:visible")).hasCount(1);
        assertThat(row.locator("td:visible").evaluate("cell => getComputedStyle(cell, '::before').content"))
                .isEqualTo("\"Maker\"");
        head(page, "chips", "memory.capacity").locator("button").click();
        assertThat(head(page, "chips", "memory.capacity")).hasAttribute("aria-sort", "descending");
    }
}
