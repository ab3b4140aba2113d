package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;

/** What a site declares of its posts: read, checked, listed, fed and locked. */
class PostFieldsTest {

    private static final String FIELDS = """
            fields:
              region:
                label: Region
                says: Where it happened.
                words: {north: The north, south: The south}
                many: true
              court: {to: court, label: Court, back: Rulings of this court}
              keyword: {form: names, label: Keywords}
              seat: {form: country, label: Country}
              filed: {form: date, label: Filed}
              docket: {form: line, label: Docket}
            """;

    @TempDir
    private Path folder;

    private SmallDigest digest;

    @BeforeEach
    void makeADigest() {
        digest = new SmallDigest(folder);
        digest.write("content/types/post.yaml", FIELDS);
        digest.write("content/types/court.yaml", """
                name: {one: Court, many: Courts}
                folder: courts
                summary: Courts that the news is about.
                """);
        digest.write("content/courts/high.md", "---\nname: High Court\nsummary: The highest.\n---\n");
        digest.post(
                "ruling",
                "region: [south, north]\ncourt: high\nkeyword: [Open data, C++]\nseat: DE\nfiled: 2026-11\ndocket: \"<b>1 & 2</b>\"\n",
                "Text [@maker].");
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("output" + address + "index.html")));
    }

    private void build(String... options) {
        CommandRun run = digest.run("build", options);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void aPostShowsWhatItSaysAndLeadsToTheListsOfWhatSaysTheSame() throws IOException {
        build();
        Document post = page("/posts/2026/ruling/");
        assertThat(post.select(".details div").eachText())
                .contains(
                        "Region The south, The north",
                        "Court High Court",
                        "Keywords Open data, C++",
                        "Country Germany",
                        "Filed November 2026",
                        "Docket <b>1 & 2</b>");
        assertThat(post.select(".details a[href]").eachAttr("href"))
                .contains(
                        "/region/south/",
                        "/region/north/",
                        "/court/high/",
                        "/keyword/open-data/",
                        "/keyword/c-plus-plus/",
                        "/seat/de/");
        assertThat(page("/posts/2026/a/").select(".details").text()).doesNotContain("Region");
    }

    @Test
    void eachValueHasAListAndAFeed() throws IOException {
        build();
        Document list = page("/region/south/");
        assertThat(list.selectFirst("h1").text()).isEqualTo("The south");
        assertThat(list.select(".opening-label").text()).isEqualTo("Region");
        assertThat(list.select("main a[href=/posts/2026/ruling/]")).isNotEmpty();
        assertThat(list.select("link[href=/region/south/feed.xml]")).hasSize(1);
        assertThat(Files.readString(folder.resolve("output/region/south/feed.xml")))
                .contains("Region: The south", "/posts/2026/ruling/");
        Document all = page("/region/");
        assertThat(all.select(".tags-list a").eachText()).containsExactly("The north", "The south");
        assertThat(all.select(".opening-summary").text()).isEqualTo("Where it happened.");
        assertThat(page("/follow/").text()).contains("Filed under", "Keywords: C++");
        assertThat(folder.resolve("output/filed")).doesNotExist();
        assertThat(folder.resolve("output/docket")).doesNotExist();
    }

    @Test
    void whatIsReferredToKnowsOfIt() throws IOException {
        build();
        Document court = page("/courts/high/");
        assertThat(court.select(".details div").eachText()).contains("Rulings of this court 1 post");
        assertThat(court.select("main a[href=/posts/2026/ruling/]")).isNotEmpty();
        assertThat(page("/court/high/").select("main a[href=/courts/high/]").text())
                .isEqualTo("About High Court");
    }

    @Test
    void listsHavePages() throws IOException {
        digest.write(
                "jbake.properties",
                "site.host=https://digest.example/\ntapeout.title=Test digest\ntapeout.list_size=2\n");
        for (int i = 0; i < 5; i++) {
            digest.post("n" + i, "region: [north]\n", "Text [@maker].");
        }
        build();
        assertThat(page("/region/north/").select(".pagination a, nav a[href=/region/north/page/2/]"))
                .isNotEmpty();
        assertThat(page("/region/north/page/2/").select("h1").text()).isEqualTo("The north");
    }

    @Test
    void mistakesAreToldWhereTheyStand() {
        digest.post("wrong", "region: [west]\ncourt: low\nkeyword: [open-data]\nregions: [north]\n", "Text [@maker].");
        assertThat(digest.run("check").err())
                .contains(
                        "content/posts/2026/wrong.md:7:10: error TO-028",
                        "content/posts/2026/wrong.md:8:8: error TO-083",
                        "content/posts/2026/wrong.md:10:1: error TO-023 A post has no key \"regions\".",
                        "The keyword \"open-data\" is spelled \"Open data\" in content/posts/2026/ruling.md:9:11");
    }

    @Test
    void aFieldTakesNothingAway() {
        digest.write("content/types/post.yaml", """
                fields:
                  title: {form: name, label: Title}
                  topics: {form: names, label: Topics}
                  courts: {words: {a: A}, label: Courts}
                  tags: {form: names, label: Tags, chain: true}
                """);
        digest.post("ruling", "courts: a\n", "Text [@maker].");
        assertThat(digest.run("check").err())
                .contains(
                        "content/types/post.yaml:2:10: error TO-024 Every post has a key \"title\" already.",
                        "alike: 3:11 Every post has a key \"topics\" already.",
                        "content/types/post.yaml:5:36: error TO-023");
        digest.write("content/types/post.yaml", "fields:\n  courts: {words: {a: A}, label: Courts}\n");
        assertThat(digest.run("check").err())
                .contains("content/types/post.yaml:2:11: error", "The address /courts/ is also wanted by");
    }

    @Test
    void whatWasLockedDoesNotChangeInSilence() {
        CommandRun lock = digest.run("lock");
        assertThat(lock.exitCode()).as(lock.err()).isZero();
        digest.post(
                "ruling",
                "region: [north]\ncourt: high\nkeyword: [Open data, C++]\nseat: DE\nfiled: 2026-11\n",
                "Text [@maker].");
        assertThat(digest.run("check").err())
                .contains(
                        "TO-110 The field \"docket\" and the field \"region\" of this post changed since it was published");
    }

    @Test
    void whatIsSaidForTheFirstTimeIsNoChange() {
        digest.post("ruling", "court: high\n", "Text [@maker].");
        CommandRun lock = digest.run("lock");
        assertThat(lock.exitCode()).as(lock.err()).isZero();
        digest.post("ruling", "court: high\nregion: [north]\n", "Text [@maker].");
        digest.post("a", "region: [north]\n", "Text [@maker].");
        assertThat(digest.run("check").err()).doesNotContain("TO-110");
    }

    @Test
    void aNewPostAsksForWhatIsRequired() throws IOException {
        digest.write(
                "content/types/post.yaml",
                "fields:\n  region: {label: Region, says: Where., words: {north: North}, required: true}\n");
        assertThat(digest.run("check").err())
                .contains("a.md:1:1: error TO-025 A post needs the key \"region\".", "hint: Add region: north");
        assertThat(digest.run("new", "post", "A new one").exitCode()).isZero();
        String written = Files.walk(folder.resolve("content/posts"))
                .filter(file -> file.toString().contains("new-one"))
                .map(file -> {
                    try {
                        return Files.readString(file);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .findFirst()
                .orElseThrow();
        assertThat(written).contains("region: north");
        assertThat(digest.run("schema", "post").out()).contains("\"region\"");
        assertThat(digest.run("schema", "--markdown", "post").out()).contains("| `region` | needed | Where. |");
    }
}
