package tapeout.digest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.digest.SearchPage.answer;
import static tapeout.digest.SearchPage.field;
import static tapeout.digest.SearchPage.open;
import static tapeout.digest.SearchPage.status;
import static tapeout.digest.SearchPage.titles;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import tapeout.site.BuiltSite;
import tapeout.site.RealSite;
import tapeout.site.SiteInBrowser;

/** The search of the repository's own site, as readers use it. No request leaves the machine. */
@ExtendWith(RealSite.class)
@Timeout(120)
class SearchInBrowserTest {

    /** What was loaded from the search's folder, and what reads it. */
    private static final String LOADED = "performance.getEntriesByType('resource').map(({ name }) => name)"
            + ".filter(name => /[/]search[/]|search-index/.test(name))";

    /** The best pages of each query, by the script that the page loads. */
    private static final String BEST = """
            async (queries) => {
              const { reader, index } = document.querySelector(".search").dataset;
              const { openIndex } = await import(reader);
              const opened = await openIndex(new URL(index, location));
              const best = {};
              for (const query of queries) {
                const { pages } = await opened.search(query);
                best[query] = (await Promise.all(pages.slice(0, 10).map(opened.card))).map(({ href }) => href);
              }
              return best;
            }
            """;

    @RegisterExtension
    private static final SiteInBrowser browser = new SiteInBrowser();

    /** On a slow line the field stands before its script has come. */
    @ParameterizedTest
    @ValueSource(strings = {"/search/", "/search/?q=ascend"})
    void whatIsTypedBeforeTheScriptIsThereCounts(String address, BuiltSite site) {
        Page page = open(browser, site, "/");
        List<Route> held = new ArrayList<>();
        page.route("**/js/search.*", held::add);
        page.evaluate("address => location.assign(address)", address);
        field(page).fill("diffusion rule");
        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(route -> SiteInBrowser.answer(site, route));
        assertThat(titles(page)).anyMatch(title -> title.contains("iffusion"));
        assertThat(field(page)).hasValue("diffusion rule");
        assertThat(page).hasURL(Pattern.compile("[?]q=diffusion[+]rule$"));
    }

    @Test
    void loadsNothingBeforeTheReaderSearches(BuiltSite site) {
        Page page = open(browser, site, "/search/");
        assertThat((List<?>) page.evaluate(LOADED)).isEmpty();
        field(page).fill("h20");
        page.locator(".search-hit").first().waitFor();
        assertThat((List<?>) page.evaluate(LOADED)).isNotEmpty();
    }

    @Test
    void isALink(BuiltSite site) {
        Page page = open(browser, site, "/search/?q=huawei&year=2019");
        page.locator(".search-hit").first().waitFor();
        assertThat(page.locator("select[name=year]")).hasValue("2019");
        List<String> narrowed = titles(page);
        assertThat(narrowed).hasSizeBetween(1, 9);
        page.locator("select[name=year]").selectOption("");
        assertThat(status(page)).not().containsText("Results: " + narrowed.size() + ".");
        assertThat(page.url()).endsWith("/search/?q=huawei");
        field(page).fill("smic");
        assertThat(page).hasURL(Pattern.compile(".*\\?q=smic$"));
    }

    @Test
    void facetsCountWhatTheyLeave(BuiltSite site) {
        Page page = open(browser, site, "/search/?q=deepseek");
        Locator types = page.locator("select[name=type]");
        Locator models = types.locator("option[value=Models]");
        assertThat(models).hasCount(1);
        String count = models.textContent().replaceAll("\\D", "");
        types.selectOption("Models");
        assertThat(status(page)).hasText("Results: " + count + ".");
        types.selectOption("Posts");
        assertThat(page.locator("select[name=speaker] option[value=DeepSeek]")).hasCount(1);
        page.locator("select[name=speaker]").selectOption("DeepSeek");
        assertThat(page.url()).contains("type=Posts", "speaker=DeepSeek");
    }

    @Test
    void findsWhatIsMisspelledAndSaysSo(BuiltSite site) {
        Page page = open(browser, site, "/search/?q=nvida");
        titles(page);
        assertThat(answer(page).locator("h2")).hasText("Nvidia");
        assertThat(status(page)).containsText("Shown: nvidia.");
        assertThat(page.locator(".search-title mark").first()).hasText("Nvidia");
    }

    @Test
    void saysWhichWordsItLeftOut(BuiltSite site) {
        Page page = open(browser, site, "/search/?q=cloudmatrix+zzyzx");
        titles(page);
        assertThat(status(page)).containsText("Left out: zzyzx.");
        field(page).fill("zzyzx qqxqq");
        assertThat(status(page)).containsText("Nothing was found.");
        assertThat(status(page)).hasAttribute("role", "status");
    }

    @Test
    void answersBeforeItLists(BuiltSite site) {
        Page page = open(browser, site, "/search/?q=h20");
        assertThat(answer(page)).containsText("H20 licence requirement: In force since 9 April 2025");
        assertThat(answer(page)).containsText("96");
        assertThat(answer(page)).containsText("Hopper chip for China");
        assertThat(answer(page).getByText("Status not known")).hasCount(1);
        field(page).fill("h20 licence requirement");
        assertThat(answer(page).getByText("In force since 9 April 2025")).hasCount(1);
        field(page).fill("in force");
        assertThat(answer(page)).containsText("Rules: In force");
        assertThat(answer(page).locator("li")).not().hasCount(0);
        field(page).fill("what does DeepSeek claim");
        assertThat(answer(page).locator("h2")).hasText("What DeepSeek claims");
        assertThat(answer(page).locator("li")).not().hasCount(0);
        field(page).fill("Rules in force");
        assertThat(answer(page)).containsText("Rules: In force");
        field(page).fill("wafer");
        assertThat(answer(page)).isHidden();
    }

    @ParameterizedTest
    @CsvSource({
        "how fast is the ascend 910c, Ascend 910C",
        "how much does the h-20 cost?, Nvidia H20",
        "can I still use deep seek v4, DeepSeek-V4",
        "is the affiliates rule in force, Affiliates rule",
        "which rules are in force today, Rules: In force",
        "what did nvida claim about racks, What Nvidia claims",
    })
    void answersQuestionsOnOneThing(String question, String heading, BuiltSite site) {
        Page page = open(browser, site, "/search/");
        field(page).fill(question);
        assertThat(answer(page).locator("h2")).containsText(heading);
    }

    /** Which of several is meant, readers know best. */
    @Test
    void answersNoQuestionOnSeveralThings(BuiltSite site) {
        Page page = open(browser, site, "/search/?q=deepseek+r1+and+nvidia");
        titles(page);
        assertThat(answer(page)).isHidden();
    }

    /** It says what the hit would say, and the other hits come up. */
    @ParameterizedTest
    @ValueSource(strings = {"h20", "nvida", "nvidia", "what does DeepSeek claim", "in force"})
    void whatAnswersIsNoHitAsWell(String query, BuiltSite site) {
        Page page = open(browser, site, "/search/");
        field(page).fill(query);
        Locator heading = answer(page).locator("h2 a");
        heading.waitFor();
        page.locator(".search-hit").first().waitFor();
        Object[] hits =
                ((List<?>) page.locator(".search-title a").evaluateAll("links => links.map(a => a.href)")).toArray();
        assertThat(hits).isNotEmpty().doesNotContain(heading.evaluate("a => a.href"));
    }

    @Test
    void findsTheExpectedAmongTheFirstThree(BuiltSite site) throws IOException {
        Page page = open(browser, site, "/search/");
        List<String[]> asked = Files.readAllLines(Path.of("src/test/resources/search/queries.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        @SuppressWarnings("unchecked")
        Map<String, List<String>> best = (Map<String, List<String>>)
                page.evaluate(BEST, asked.stream().map(line -> line[0]).toList());
        List<String> missed = new ArrayList<>();
        asked.forEach(line -> {
            List<String> found = best.get(line[0]);
            if (!found.subList(0, Math.min(3, found.size())).contains(line[1])) {
                missed.add(line[0] + " finds " + found);
            }
        });
        assertThat(missed).hasSizeLessThanOrEqualTo(asked.size() / 10);
    }

    @Test
    void offersOtherWaysWithoutScripts(BuiltSite site) {
        Page page = browser.open(
                site,
                "/search/",
                new Browser.NewPageOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
        assertThat(page.locator(".search")).isHidden();
        assertThat(page.locator(".search-else a[href='/topics/ai-chips/']")).isVisible();
        assertThat(page.locator(".search-else a[href='/archive/']")).isVisible();
        assertThat(page.locator(".search-else a[href='/tags/']")).isVisible();
    }

    /** A hit whose summary does not say what was asked for shows where its page says it. */
    @Test
    void aHitShowsWhatItsPageSaysOfTheQuestion(BuiltSite site) {
        Page page = open(browser, site, "/search/?q=odisha");
        Locator hit = page.locator(".search-hit:has(a[href='/organizations/nvidia/'])");
        hit.scrollIntoViewIfNeeded(); // what is not in view is not read
        Locator summary = hit.locator(".search-summary");
        assertThat(summary.locator("mark").first()).hasText("Odisha");
        assertThat(summary).containsText(Pattern.compile("Odisha Bhaskar"));
    }

    /** Without the numbers and notes of citations, and without what stands between them. */
    @ParameterizedTest
    @CsvSource({
        "how fast is the ascend 910c, cloudmatrix384-deepseek-r1, the authors measured; no",
        "qwen drive paper code page, alibaba-qwen-drive, code beside it; its page",
    })
    void whatAPageSaysIsShownAsItIsRead(String query, String post, String text, BuiltSite site) {
        Page page = open(browser, site, "/search/?q=" + query.replace(' ', '+'));
        Locator hit = page.locator(".search-hit:has(a[href='/posts/2026/" + post + "/'])");
        hit.scrollIntoViewIfNeeded();
        assertThat(hit.locator(".search-summary")).containsText(text);
    }
}
