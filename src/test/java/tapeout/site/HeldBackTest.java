package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.cli.CommandRun;

/** What is held back never stops the press, and is judged in full when it is to go out. */
class HeldBackTest {

    @TempDir
    private Path folder;

    private SmallDigest digest;

    @BeforeEach
    void makeADigest() {
        digest = new SmallDigest(folder);
    }

    /** What a draft has wrong, and the code of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TO-023; nonsense: 1; Text [@maker].",
                "TO-027; event: {date: someday, label: x}; Text [@maker].",
                "TO-031; aliases: [no-address]; Text [@maker].",
                "TO-040; updated: 2020-01-01; Text [@maker].",
                "TO-024; kind: brief; Text [@maker].",
                "TO-022; tags: {; Text [@maker].",
                "TO-062; tags: []; [x](javascript:alert) [@maker]",
                "TO-065; tags: []; Text[^1] [@maker]",
                "TO-080; tags: []; [x](nowhere.md) [@maker]",
                "TO-081; tags: []; [x](a.md#nowhere) [@maker]",
                "TO-082; tags: []; ![x](none.png) [@maker]",
                "TO-083; entities: [nobody]; Text [@maker].",
                "TO-085; story: none; Text [@maker].",
                "TO-088; aliases: [/posts/2026/a/]; Text [@maker].",
                "TO-034; tags: []; Text [@nobody].",
                "TO-103; claims: [{id: claim-1, text: It is so., by: nobody, status: reported}]; Text [@maker].",
            })
    void aMistakeInADraftIsANote(String code, String keys, String body) {
        digest.draft("d", keys + "\n", body);
        CommandRun build = digest.run("build");
        assertThat(build.exitCode()).as(build.err()).isZero();
        assertThat(build.err()).doesNotContain(": error", ": warning");
        CommandRun check = digest.run("check", "--fail-on", "warning");
        assertThat(check.exitCode()).as(check.err()).isZero();
        assertThat(check.err()).contains(": note " + code, "content/posts/2026/d.md: draft", "No problems.");
        CommandRun full = digest.run("check", "--drafts", "--fail-on", "warning");
        assertThat(full.exitCode()).isEqualTo(1);
        assertThat(full.err()).contains(" " + code + " ").doesNotContain(": note ");
        assertThat(digest.run("build", "--drafts").err())
                .contains(" " + code + " ")
                .doesNotContain(": note ");
        assertThat(digest.run("check", "--quiet").err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nstatus: draft\n",
                "---\nstatus: draft # not yet\ntitle: \"Never closed\n\nText",
                "---\ntitle: x\r\nstatus: \"draft\"\r\n[\r\n---\r\nText",
                "---\nstatus: draft\n---\nA NUL \0 in it",
                "---\nstatus: draft\ntype: psot\n---\nText",
                "---\nstatus: Draft\n---\nText",
                "---\ntitle: x\ndraft: true\n---\nText",
                "status=draft\ntitle=x\nText without an end",
                "---\n- status\nstatus: draft\n---\n",
            })
    void aDraftIsOneThoughItCannotBeRead(String text) {
        digest.write("content/posts/2026/d.md", text);
        assertThat(digest.run("build").exitCode()).isZero();
        assertThat(digest.run("check").err()).contains(": note ", "content/posts/2026/d.md: draft");
        assertThat(digest.run("build", "--drafts").exitCode()).isEqualTo(1);
    }

    @Test
    void aDraftInAnotherEncodingOrWithoutAnAddressStopsNothing() {
        digest.write(
                        "content/posts/2026/d.md",
                        SmallDigest.document("status: draft\n", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1))
                .write("content/posts/2026/!!!.md", SmallDigest.document("status: draft\n", "Text [@maker]."));
        assertThat(digest.run("build").exitCode()).isZero();
        assertThat(digest.run("check").err())
                .contains("note TO-002", "2 documents held back:", "content/posts/2026/!!!.md: draft");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: x\n\nstatus: draft\n",
                "---\nstatus: published\n",
                "---\nstatus: drat\n---\n",
                "---\ndraft: false\n---\n",
                "---\n  status: draft\n",
                "status: draft\n\nText without front matter \0",
            })
    void whatMayBePublishedIsStillAnError(String text) {
        digest.write("content/posts/2026/d.md", text);
        if (!text.startsWith("status")) {
            assertThat(digest.run("build").exitCode()).isEqualTo(1);
        }
    }

    @Test
    void aPostDatedAheadIsJudgedWhenItsDayHasCome() {
        digest.post("d", "date: 2026-11-25\nstory: none\n", "Text [@maker].");
        CommandRun today = digest.run("check");
        assertThat(today.exitCode()).isZero();
        assertThat(today.err()).contains("note TO-085", "dated ahead, goes out at 2026-11-25T00:00:00Z");
        assertThat(CommandRun.of("build", "--source", folder.toString(), "--as-of", "2026-11-25")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void aWeightThatTheSiteGivesDoesNotReachDrafts() {
        digest.write(
                "jbake.properties",
                "site.host=https://digest.example/\ntapeout.title=T\ntapeout.severity.TO-093=error\n");
        digest.draft("d", "", "It cites nothing.");
        assertThat(digest.run("build").exitCode()).isZero();
        assertThat(digest.run("check").err()).contains("note TO-093");
        assertThat(digest.run("check", "--drafts").err()).contains("error TO-093");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](d.md)", "[x](/posts/2026/d/)", "[x](d.md#part)"})
    void aPublishedPostThatLinksADraftIsToldSo(String link) {
        digest.draft("d", "", "Text [@maker].").post("b", "", link + " [@maker]");
        CommandRun run = digest.run("build");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("content/posts/2026/b.md:10:1: error TO-080", "exists but is held back: it is a draft.");
    }

    @Test
    void aClashIsTheDraftsOwn() {
        digest.write(
                "content/posts/2026/0.md",
                SmallDigest.document("status: draft\naliases: [/posts/2026/a/]\n", "x [@maker]"));
        CommandRun run = digest.run("check", "--drafts");
        assertThat(run.err())
                .contains("content/posts/2026/0.md:8:11: error TO-088")
                .contains("1 error,");
    }

    @Test
    void aBuildWithDraftsSaysSoAndItsFolderIsRefusedUntilItIsMended() {
        digest.draft("d", "", "Text [@maker].");
        CommandRun build = digest.run("build", "--drafts", "--quiet");
        assertThat(build.exitCode()).isZero();
        assertThat(build.err()).contains("NOT TO BE PUBLISHED", "content/posts/2026/d.md");
        assertThat(folder.resolve("output/posts/2026/d/index.html"))
                .content()
                .contains("<p class=\"held-back\" role=\"note\">Draft.", "noindex", "EMBARGOED");
        assertThat(folder.resolve("output/posts/2026/a/index.html")).content().doesNotContain("held-back", "noindex");
        assertThat(digest.run("check").err()).contains("jbake.properties: warning TO-206");
        assertThat(digest.run("check", "--fail-on", "warning").exitCode()).isEqualTo(1);
        CommandRun lock = digest.run("lock");
        assertThat(lock.exitCode()).isEqualTo(1);
        assertThat(lock.err()).contains("TO-206", "Nothing was locked");
        assertThat(folder.resolve("content/.published.json")).doesNotExist();
        assertThat(digest.run("build").err()).doesNotContain("NOT TO BE PUBLISHED");
        assertThat(folder.resolve("output/posts/2026/d")).doesNotExist();
        assertThat(digest.run("lock").exitCode()).isZero();
        assertThat(digest.run("check", "--fail-on", "warning").exitCode()).isZero();
    }

    @Test
    void aPostDatedAheadMarksTheFolderToo() {
        digest.post("d", "date: 2026-11-25\n", "Text [@maker].");
        assertThat(digest.run("build", "--future").err()).contains("NOT TO BE PUBLISHED");
        assertThat(folder.resolve("output/posts/2026/d/index.html")).content().contains("role=\"note\">Dated ahead.");
        assertThat(digest.run("build").err()).doesNotContain("NOT TO BE PUBLISHED");
        assertThat(digest.run("build", "--drafts").err()).doesNotContain("NOT TO BE PUBLISHED");
    }

    @Test
    void aNewDraftIsValidAndItsSummaryCannotBePublished() throws Exception {
        CommandRun made = CommandRun.of(
                "new", "post", "--source", folder.toString(), "--as-of", SmallDigest.AS_OF, "A headline that states");
        assertThat(digest.run("build").err()).doesNotContain("note", "error", "warning");
        assertThat(digest.run("check", "--drafts", "--fail-on", "warning").exitCode())
                .isZero();
        Path post = Path.of(made.out().strip());
        String text = Files.readString(post).replace("status: draft", "status: published");
        Files.writeString(post, text);
        CommandRun build = digest.run("build");
        assertThat(build.exitCode()).isEqualTo(1);
        assertThat(build.err()).contains("error TO-046 The summary is still the one of a new draft.");
    }
}
