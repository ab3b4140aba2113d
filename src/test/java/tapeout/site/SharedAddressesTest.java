package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.cli.CommandRun;

/** Addresses of which the files are one, and names that are too long for one file together. */
class SharedAddressesTest {

    private static final String TYPE =
            "name: {one: chip, many: chips}\nfolder: chips\nsummary: A chip.\ncan: [compare]\n"
                    + "facts:\n  power: {quantity: W, label: Power}\ntracker:\n  name: Chips\n  summary: Every chip in the news.\n  columns: [power]\n";

    @TempDir
    private Path folder;

    @Test
    void aFolderAndItsPageAreOneAddress() {
        SmallDigest digest = new SmallDigest(folder)
                .post("b", "aliases: [/old/, /old/index.html, /index.html]\n", "Text [@maker].")
                .post("c", "aliases: [/posts/2026/a/index.html, /old/below/]\n", "Text [@maker].");
        assertThat(digest.run("check").err())
                .contains("b.md:7:18: error TO-088 The address /old/index.html is also wanted by line 7.")
                .contains("7:35 The address /index.html is also wanted by the home page")
                .contains("c.md:7:11: error TO-088 The address /posts/2026/a/index.html is also wanted by content/")
                .doesNotContain("The address /old/below/");
    }

    /** Nor is what differs from a third in case alone: that one's mending would but bring it up. */
    @Test
    void ofThreeWithOneAddressBothThatShareItsLettersAreNamed() {
        SmallDigest digest = new SmallDigest(folder)
                .post("b", "aliases: [/Old/x/]\n", "Text [@maker].")
                .post("c", "aliases: [/old/x/, /old/x/index.html]\n", "Text [@maker].");
        assertThat(digest.run("check").err())
                .contains("c.md:7:11: error TO-089 The address /old/x/ differs")
                .contains("7:20: error TO-088 The address /old/x/index.html is also wanted by line 7.");
    }

    @Test
    void filesThatAreMadeAsManyAsTheSiteNeedsHaveTheirNames() {
        SmallDigest digest = new SmallDigest(folder)
                .write("content/search/words-0.txt", "mine")
                .write("content/sitemap-12.xml", "<x/>")
                .write("content/search/words-1.txt.md5", "mine")
                .post(
                        "b",
                        "",
                        "[a](../../search/words-0.txt) [b](../../sitemap-12.xml) [c](../../search/words-1.txt.md5) [@maker].");
        CommandRun run = digest.run("build");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "content/search/words-0.txt: error TO-088 The address /search/words-0.txt is also wanted by the files that"
                                + " Tapeout makes beside /search/index.json.",
                        "content/sitemap-12.xml: error TO-088 The address /sitemap-12.xml is also wanted by the files that Tapeout"
                                + " makes beside /sitemap.xml.",
                        "2 errors");
    }

    @Test
    void assetsAtTheRootHaveTheirAddresses() {
        SmallDigest digest = new SmallDigest(folder)
                .write("assets/robots.txt", "User-agent: *")
                .write("assets/manifest.webmanifest", "{}")
                .write("assets/CNAME", "digest.example")
                .write("assets/ads.txt", "none")
                .write("content/ads.txt", "none, either")
                .post("b", "aliases: [/cname/old/]\n", "[Whom we ask](../../ads.txt) [@maker].");
        CommandRun run = digest.run("build");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "assets/robots.txt: error TO-088 The file goes to /robots.txt, an address that is also wanted by the"
                                + " well-known page that Tapeout makes.",
                        "assets/manifest.webmanifest: error TO-088 The file goes to /manifest.webmanifest, ",
                        "assets/CNAME: error TO-088 The file goes to /CNAME, an address that is also wanted by content/posts/2026/b.md.",
                        "assets/ads.txt: error TO-088 The file goes to /ads.txt, an address that is also wanted by content/ads.txt.",
                        "4 errors");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "feed.file=feed.json | \"feed.file\" cannot be /feed.json: that address is also wanted by the feed page",
                "feed.file=rss.xml | \"feed.file\" cannot be /rss.xml: that address is also wanted by the feed page",
                "feed.file=robots.txt | \"feed.file\" cannot be /robots.txt: that address is also wanted by the well-known",
                "archive.file=feed.xml | \"archive.file\" cannot be /feed.xml/: that address is also wanted by the feed page",
                "archive.file=INDEX.html | \"archive.file\" cannot be /INDEX.html: that address is also wanted by the home",
                "error404.file=Search/Index.html | \"error404.file\" cannot be /Search/Index.html: that address is also",
            })
    void aKeyThatMovesSomethingToWhereAnotherLivesIsToldAtItsLine(String setting, String told) throws IOException {
        SmallDigest digest = new SmallDigest(folder).post("b", "", "Text [@maker].");
        Path properties = digest.source().resolve("jbake.properties");
        int line = Files.readAllLines(properties).size() + 1;
        Files.writeString(properties, setting + "\n", StandardOpenOption.APPEND);
        assertThat(digest.run("check").err())
                .contains("jbake.properties:" + line + ":" + (setting.indexOf('=') + 2) + ": error TO-088 " + told);
    }

    @Test
    void longNamesAreJoinedInOneAddress() {
        String post = "很".repeat(60);
        String claim = "c".repeat(80);
        SmallDigest digest = new SmallDigest(folder)
                .write("content/types/chip.yaml", TYPE)
                .post(
                        post,
                        "claims: [{id: " + claim
                                + ", text: It is new, by: the maker, status: reported, sources: [maker]}]\n",
                        "Text [@maker].");
        for (String name : new String[] {"a", "b"}) {
            String other = name.equals("a") ? "b" : "a";
            digest.write(
                    "content/chips/" + name.repeat(130) + ".md",
                    "---\nname: Chip " + name + "\nsummary: A chip of which a line says what it is.\ncompare: ["
                            + other.repeat(130) + "]\nverified: 2026-11-24\n"
                            + "power: {value: 5, unit: W, source: s}\nsources:\n"
                            + "  - {id: s, publisher: M, title: T, url: \"https://maker.example/" + name
                            + "\", kind: official, accessed: 2026-11-20}\n---\nText [@s].\n");
        }
        CommandRun run = digest.run("build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(digest.source().resolve("output/trackers/chips"))
                .isDirectoryContaining(path -> path.getFileName().toString().matches("a{80}-vs-b{80}-[0-9a-f]{8}"));
        assertThat(digest.source().resolve("output/claims"))
                .isDirectoryContaining(path -> path.getFileName().toString().matches("很+--c{80}-[0-9a-f]{8}"));
    }
}
