package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.cli.CommandRun;

/** What no document names stays back, and what was meant for a document is told. */
class FilesLeftOutTest {

    @TempDir
    private Path folder;

    private SmallDigest digest;

    @BeforeEach
    void makeADigest() {
        digest = new SmallDigest(folder);
    }

    /** All of the asset folder goes out: a template or a style sheet may need it. */
    @ParameterizedTest
    @ValueSource(strings = {"![x](/img/chip.svg)", "[x](/img/chip.svg)", "image: /img/chip.svg"})
    void anAssetThatOnlyADraftNamesIsTold(String naming) {
        boolean key = naming.startsWith("image");
        digest.picture("assets/img/chip.svg")
                .draft(
                        "d",
                        key ? "image: {src: /img/chip.svg, alt: A chip}\n" : "",
                        (key ? "Text" : naming) + " [@maker].");

        assertThat(digest.run("check", "--fail-on", "warning").err())
                .contains("assets/img/chip.svg: warning TO-048 ", "content/posts/2026/d.md", "Move it beside");

        digest.write("templates/extra.css.txt", "url(img/chip.svg)");
        assertThat(digest.run("check").err()).doesNotContain("TO-048");
    }

    /** The slip is a note of the draft, which keeps nobody from publishing. */
    @Test
    void soIsOneThatADraftNamesByItsPathInTheSource() {
        digest.picture("assets/img/chip.svg").draft("d", "", "![x](/assets/img/chip.svg) [@maker].");

        assertThat(digest.run("check").err()).contains("assets/img/chip.svg: warning TO-048 ");

        digest.post("b", "", "![x](/img/chip.svg) [@maker].");
        assertThat(digest.run("check").err()).doesNotContain("TO-048");
    }

    @Test
    void soIsOneOfAFolderThatTheSiteNames() {
        digest.write("jbake.properties", "site.host=https://digest.example/\ntapeout.title=T\ntapeout.static=files\n")
                .picture("content/files/a.svg")
                .write("content/files/d.mdx", SmallDigest.document("status: draft\n", "EMBARGOED"))
                .draft("d", "", "![x](/files/a.svg) [@maker].");

        assertThat(digest.run("check", "--fail-on", "warning").err())
                .contains(
                        "content/files/a.svg: warning TO-048 ",
                        "content/files/d.mdx: warning TO-045 The file starts with front matter and lies where every file"
                                + " goes out");

        digest.write("content/files/look.css", "a { background: url(a.svg) }");
        assertThat(digest.run("check").err()).doesNotContain("TO-048");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            templates/a.css.txt      | url(my%20img/a%20chip.svg)           | true
            templates/a.css.txt      | url(a%20chip.svg)                    | true
            templates/a.css.txt      | url(../my img/a chip.svg)            | true
            templates/a.css.txt      | src="${site}/my img/a chip.svg"      | true
            templates/a.css.txt      | https://x.example/my%20img/a%20chip.svg | true
            jbake.prod.properties    | a.picture=/my img/a chip.svg         | true
            templates/a.css.txt      | „a chip.svg“                         | true
            templates/a.css.txt      | url(css/a%20chip.svg)                | false
            templates/a.css.txt      | url(not-a chip.svg)                  | false
            templates/a.css.txt      | url(a chip.svgz)                     | false
            """)
    void anAssetIsNamedByItsNameAndFolders(String file, String text, boolean named) {
        digest.picture("assets/my img/a chip.svg").draft("d", "", "![x](</my img/a chip.svg>) [@maker].");
        digest.write(file, text + "\n");

        assertThat(digest.run("check").err().contains("TO-048")).isNotEqualTo(named);
    }

    @Test
    void anAssetWithASignIsNamedAsHtmlWritesIt() {
        digest.picture("assets/img/a&b.svg").draft("d", "", "![x](/img/a&b.svg) [@maker].");
        digest.write("templates/a.txt", "<img src=\"/img/a&amp;b.svg\">\n");

        assertThat(digest.run("check").err()).doesNotContain("TO-048");
    }

    @Test
    void anAssetThatOnlyTheSitesOwnTemplatesShowOfAPostIsNotTold() {
        digest.picture("assets/img/chip.svg")
                .draft("d", "", "![x](/img/chip.svg) [@maker].")
                .post("b", "extra: {cover: /img/chip.svg}\n", "Text [@maker].");

        assertThat(digest.run("check").err()).doesNotContain("TO-048");
    }

    @Test
    void anAssetThatIsPublicAnywayIsNotTold() {
        digest.picture("assets/img/chip.svg")
                .draft("d", "", "![x](/img/chip.svg) [@maker].")
                .post("b", "", "![x](/img/chip.svg) [@maker].");

        assertThat(digest.run("check").err()).doesNotContain("TO-048");
        digest.picture("assets/img/other.svg");
        assertThat(digest.run("check").err()).doesNotContain("TO-048");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d.md~",
                "d.md.bak",
                "D.MD.BAK",
                "#d.md#",
                "d.md.orig",
                "d.md.rej",
                "d.md.save",
                "d.md.save.1",
                "d.md.tmp",
                "d.md.old",
                "4913",
                "d.markdown",
                "d.mdx",
                "d.MDX",
                "d.txt",
                "d",
                "notes.docx",
                "~$notes.docx",
                "Thumbs.db",
                "desktop.ini",
                "README",
                "password.kdbx",
                "deep/er/d.md.swp",
                "d.md.sb-1a2b3c4d-AbCdEf",
                "d.yaml"
            })
    void nothingGoesOutThatNobodyNames(String name) {
        digest.write("content/posts/2026/" + name, SmallDigest.document("status: draft\n", "EMBARGOED"));
        assertThat(digest.published()).isEmpty();
        assertThat(digest.run("check").err()).contains("1 file left out:", "  content/posts/2026/" + name + ": ");
        assertThat(digest.run("build").err()).containsOnlyOnce("Left out   1 file ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"node_modules", "NODE_MODULES", "__MACOSX", "@eaDir"})
    void foldersOfToolsAreNotLookedInto(String name) {
        digest.write("content/" + name + "/x/README.md", "no front matter").write("content/" + name + "/a.js", "x");
        CommandRun check = digest.run("check");
        assertThat(check.exitCode()).isZero();
        assertThat(check.err())
                .contains("1 file left out:", "  content/" + name + ": left there by an editor or a tool");
    }

    @ParameterizedTest
    @CsvSource({
        "d.markdown, Rename it to d.md",
        "d.mdx, Rename it to d.md",
        "d.txt, Rename it to d.md",
        "d, Rename it to d.md",
        "d.md.txt, Rename it to d.md",
        "d.md.new.7, Rename it to d.md",
        "a.mdx, 'Give it a name of its own that ends in .md, for a.md is there already'",
        "d.md.LOCAL.123, Delete it",
        "d.md.1, Rename it to d.md",
        "a.md.1, Delete it",
        "a.md~HEAD, Delete it",
        "d.md~, Delete it",
        "d.md.bak, Delete it",
        "#d.md#, Delete it",
    })
    void aDocumentThatIsNoneIsAWarningWithAHint(String name, String hint) {
        digest.write("content/posts/2026/" + name, SmallDigest.document("", "Text"));
        assertThat(digest.run("build").err())
                .contains("content/posts/2026/" + name + ": warning TO-045", "hint: " + hint);
    }

    @Test
    void aDocumentAmongTheAssetsIsToldForItGoesOutAsItIs() {
        digest.write("assets/d.md", SmallDigest.document("", "Text"))
                .write("assets/x/d.markdown", SmallDigest.document("", "Text"))
                .write("assets/notes", SmallDigest.document("", "Text"))
                .write("assets/d.md~", SmallDigest.document("", "Text"))
                .write("assets/plain.md", "Text");
        assertThat(digest.run("build").err())
                .contains(
                        "assets/d.md: warning TO-045",
                        "assets/x/d.markdown: warning TO-045",
                        "assets/notes: warning TO-045",
                        "0 errors, 3 warnings");
    }

    @Test
    void jbakesHeaderIsFrontMatterTooAndOtherTextsAreNot() {
        digest.write("content/a.txt", "title=A draft\nstatus=draft\ntype=post\n~~~~~~\nText")
                .write("content/b.txt", "---\nA rule and no more\n")
                .write("content/c.patch", "--- a/x\n+++ b/x\n")
                .write("content/d.yaml", "---\na: 1\n---\nb: 2\n")
                .write("content/e.bin", new byte[] {'-', '-', '-', '\n', 0, '\n', '-', '-', '-', '\n'});
        assertThat(digest.run("check").err())
                .contains("content/a.txt: warning TO-045", "0 errors, 1 warning", "5 files left out:");
    }

    @Test
    void backupsOfAssetsStayBack() {
        digest.write("assets/css/site.css.bak", "x")
                .write("assets/img/a.svg.orig", "x")
                .write("assets/#a#", "x");
        digest.published();
        assertThat(BuiltSite.files(folder.resolve("output")).keySet())
                .filteredOn(file -> file.startsWith("assets/"))
                .hasSize(1);
    }
}
