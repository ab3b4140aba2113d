package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;
import tapeout.html.HtmlChecker;

/** A digest on another beat has everything that ours has, and nothing in it speaks of ours. */
class BatteriesTest {

    private static final Path GOLDEN = Path.of("src/test/golden/batteries").toAbsolutePath();

    /** What our own beat is about; another digest's pages have none of these words. */
    private static final Pattern OUR_BEAT =
            Pattern.compile("(?i)\\b(chips?|models?|rules?|organi[sz]ations?|vendors?|export controls?)\\b");

    @TempDir
    private static Path folder;

    private static Path source;
    private static SortedMap<String, byte[]> built;

    @BeforeAll
    static void build() {
        source = Batteries.copy(folder.resolve("site"));
        Batteries.run("build", source, "--fail-on", "warning");
        built = new TreeMap<>(BuiltSite.files(source.resolve("output")));
    }

    /**
     * Fonts, scripts and styles are those of every site: the newsroom's golden files have them, and their names, which tell
     * what they hold, are left out here, so that a change of style is read once.
     */
    @Test
    void isAsItWas() throws IOException {
        SortedMap<String, byte[]> own = new TreeMap<>();
        built.forEach((file, bytes) -> {
            if (!file.startsWith("assets/")) {
                own.put(file, withoutFingerprints(bytes));
            }
        });
        assertThat(Golden.differences(GOLDEN, own))
                .as("if the change is meant, run this test with -Dgolden.accept=true and read git diff")
                .isEmpty();
    }

    /** ISO 8859-1 has a character for every byte. */
    private static byte[] withoutFingerprints(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replaceAll("(/assets/[a-z-]+/[a-z-]+)\\.[0-9a-f]{10}\\.", "$1.")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void passesTheHtmlCheckerAndHasNoDeadLink() {
        HtmlChecker checker = new HtmlChecker();
        assertThat(site().pages().stream()
                        .flatMap(page -> checker.check(page.bytes()).stream().map(message -> page + ":" + message)))
                .isEmpty();
        assertThat(LinkAudit.of(site()).dead()).isEmpty();
    }

    @Test
    void hasEveryKindOfPage() {
        assertThat(built.keySet())
                .contains(
                        "index.html",
                        "cells/index.html",
                        "cells/brine-one/index.html",
                        "plants/salt-hall/index.html",
                        "subsidies/salt-premium/index.html",
                        "subsidies/salt-premium/feed.xml",
                        "trackers/cells/index.html",
                        "trackers/cells/cells.csv",
                        "trackers/plants/plants.json",
                        "trackers/cells/brine-one-vs-brine-two/index.html",
                        "trackers/cells/on/2026-01-31/cells-2026-01-31-changes.csv",
                        "trackers/subsidies/on/2026-01-31/index.html",
                        "trackers/changes/index.html",
                        "topics/money/calendar.ics",
                        "stories/sodium/index.html",
                        "editions/2026-W10/index.html",
                        "claims/index.html",
                        "corrections/index.html",
                        "authors/ada/index.html",
                        "tags/sodium/index.html",
                        "words/index.html",
                        "search/index.html");
    }

    @Test
    void speaksOfNoBeatButItsOwn() {
        assertThat(site().pages().stream()
                        .flatMap(page -> Stream.concat(
                                        Stream.of(page.document().text(), page.description()),
                                        page
                                                .document()
                                                .select("[aria-label], [title], [placeholder]")
                                                .eachAttr("aria-label")
                                                .stream())
                                .flatMap(text -> OUR_BEAT.matcher(text).results())
                                .map(word -> page + ": " + word.group())))
                .isEmpty();
    }

    @Test
    void measuresWhatItsTypesDeclare() {
        String page = page("cells/brine-two/index.html");
        assertThat(page)
                .as("a new cell's figure bounds an aged one's from both sides")
                .contains("In all: 240 to 400")
                .contains("Power of an aged cell", "Energy density", "Price of a kilowatt hour")
                .contains("earns its maker");
        assertThat(page)
                .as("words of a fact in free text, of a closed set, and a reference")
                .containsSubsequence("§ 4", "Met", "Chemistry one of sodium, LFP", "In production, Samples only Met")
                .containsSubsequence("§ 5", "Not met", "hard carbon Cannot be said", "In production Not met")
                .containsSubsequence("§ 6", "Met", "Volta Works, Brine & Daughters Met");
    }

    /** A column and a row of a comparison name a measure like a fact: with hedges, sources and the way to the steps. */
    @Test
    void ranksByWhatItsTypesDeclare() {
        assertThat(text("trackers/cells/cells-facts.csv"))
                .contains(
                        "brine-one,Brine One,density,156,Wh/kg,at least,156,Wh/kg,,,,sheet fair,https://brine.example/one,on hedged figures")
                .contains("brine-one,Brine One,density,160,Wh/kg,up to,160,Wh/kg,,,,sheet fair,")
                .contains("brine-two,Brine Two,density,210,Wh/kg,about,210,Wh/kg,,,,fair,")
                .doesNotContain("volta-rack,Volta Rack,density");
        assertThat(text("trackers/cells/index.html"))
                .contains("<a href=\"/cells/brine-two/#page_thresholds\" dir=\"auto\">210</a>");
        assertThat(page("cells/brine-two/index.html"))
                .containsSubsequence(
                        "Two cells side by side",
                        "Energy over its life",
                        "at least about 312,000 Wh/cell × cycles",
                        "No source yet",
                        "Energy density",
                        "about 156 to 160 Wh/kg");
    }

    /** A stop with a last day, a draft that lapses, and what is law and not paid. */
    @Test
    void tellsHowItsSubsidiesStoodOnADay() {
        assertThat(Batteries.run("states", source, "--on", "2026-01-20").out()).isEqualTo("""
                        STATE    SINCE       NAME          CITATION
                        Open     2026-01-10  Salt premium  SP 1/2026
                        Open     2025-10-01  Brick relief  Salt bulletin
                        Open     2025-09     Kiln grant    Salt bulletin
                        Drafted  2025-12-01  Tin grant     Salt Treasury
                        """);
        assertThat(Batteries.run("states", source, "--on", "2026-04-01").out()).isEqualTo("""
                        STATE           SINCE       NAME          CITATION
                        Open            2026-04-01  Brick relief  Salt bulletin
                        Open            2026-01-10  Salt premium  SP 1/2026
                        Open, not paid  2026-02-10  Kiln grant    Salt Treasury
                        Dropped         2026-01-30  Tin grant     Salt Treasury
                        """);
    }

    @Test
    void tellsItsFactsAsTheyWereLocked() {
        assertThat(Batteries.run("facts", source, "--on", "2026-02-28", "--entity", "brine-one", "--csv")
                        .out())
                .contains("at least 3500 cycles")
                .doesNotContain("at least 4000 cycles");
    }

    /** Prices are to be looked up every month; what is over and what was looked up a month ago at most is not due. */
    @Test
    void saysWhichFactAgesSooner() {
        CommandRun run =
                CommandRun.of("check", "--due", "--source", source.toString(), "--as-of", "2026-03-23T12:00:00Z");
        assertThat(run.out() + run.err())
                .contains(
                        "content/cells/brine-one.md:17:5: due TO-130 \"Price\" is due after 30 days and was last checked on"
                                + " 2026-02-20.")
                .contains("content/cells/brine-two.md:")
                .doesNotContain("brine-one.md:16");
    }

    @Test
    void isLockedAsItStands() {
        String before = new String(BuiltSite.files(source).get("content/.published.json"), StandardCharsets.UTF_8);
        Batteries.run("lock", source);
        assertThat(new String(BuiltSite.files(source).get("content/.published.json"), StandardCharsets.UTF_8))
                .isEqualTo(before);
        assertThat(Trees.differences(
                        BuiltSite.files(Batteries.SOURCE.resolve("content/.history")),
                        BuiltSite.files(source.resolve("content/.history"))))
                .isEmpty();
    }

    private static String text(String file) {
        return new String(Objects.requireNonNull(built.get(file)), StandardCharsets.UTF_8);
    }

    private static String page(String file) {
        return site().pages().stream()
                .filter(page -> page.file().equals(file))
                .findFirst()
                .orElseThrow()
                .document()
                .text();
    }

    private static BuiltSite site() {
        return BuiltSite.read(folder.resolve("site/output"), URI.create("https://batteries.example/"));
    }
}
