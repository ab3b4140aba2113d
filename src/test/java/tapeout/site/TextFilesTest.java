package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a person wrote is read in one way: what is no text is told at its place, whichever file it stands in. */
class TextFilesTest {

    private static final String MERGE = """
            <<<<<<< HEAD
            ours
            =======
            theirs
            >>>>>>> branch
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jbake.properties                 | site.host=https://digest.example/",
                "content/posts/2026/a.md          | ---",
                "content/_defaults.yaml           | post:",
                "content/types/post.yaml          | names: {one: post, many: posts}",
                "data/people.csv                  | name",
                "templates/messages.properties    | footer.feeds=Feeds",
                "templates/pages/post.ftlh        | <p>",
                "assets/css/site.css              | body { margin: 1rem; }",
            })
    void bytesThatAreNoTextAreToldAtTheirPlace(String file, String firstLine) {
        SmallDigest digest = new SmallDigest(folder);
        digest.write(file, bytes(firstLine, 0xe9));
        assertThat(digest.run("build").err())
                .contains(file + ":2:3: error TO-002 The byte 0xE9 here is not valid UTF-8.");
        digest.write(file, bytes(firstLine, 0));
        assertThat(digest.run("build").err()).contains(file + ":2:3: error TO-003 There is a NUL character here.");
        digest.write(file, firstLine + "\n" + MERGE);
        assertThat(digest.run("build").err()).contains(file + ":2:1: error TO-012 A merge was not finished here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/_defaults.yaml",
                "content/types/post.yaml",
                "content/posts/2026/a.md",
                "data/people.csv",
                "templates/messages.properties",
                "templates/pages/post.ftlh",
            })
    void aLinkToItselfIsToldInWords(String file) throws IOException {
        SmallDigest digest = new SmallDigest(folder);
        Path place = digest.source().resolve(file);
        Files.createDirectories(place.getParent());
        Files.deleteIfExists(place);
        Files.createSymbolicLink(place, place.getFileName());
        assertThat(digest.run("build").err())
                .contains(file)
                .contains("Too many levels of symbolic links")
                .doesNotContain("Exception", folder.toString());
    }

    @Test
    void anArchetypeThatIsNoTextMakesNoDocument() {
        SmallDigest digest = new SmallDigest(folder);
        digest.write("content/_archetypes/topic.md", bytes("---", 0xe9));
        assertThat(digest.run("new", "topic", "Lamps").err())
                .contains("content/_archetypes/topic.md:2:3: the byte 0xE9 here is not valid UTF-8.");
        assertThat(folder.resolve("content/topics/lamps-draft.md")).doesNotExist();
    }

    /**
     * As Git and Jujutsu write it in each of their styles, also where a merge lies within one, and in files with the lines of
     * Windows.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<<<<<< HEAD\n=======\n>>>>>>> branch",
                "<<<<<<<\na\n=======\nb\n>>>>>>>\n",
                "<<<<<<< ours\r\na\r\n||||||| base\r\nc\r\n=======\r\nb\r\n>>>>>>> theirs\r\n",
                "<<<<<<< a\n```\n=======\n~~~\n>>>>>>> b\n",
                "```\ncode\n```\n\n<<<<<<< a\n=======\n>>>>>>> b\n",
                "Heading\n-------\n\n<<<<<<< a\n=======\n>>>>>>> b\n",
                "----\n\n<<<<<<< a\n=======\n>>>>>>> b\n",
                "```x``` is code.\n\n.... and so on.\n\n<<<<<<< a\n=======\n>>>>>>> b\n",
                "    ```\n\n<<<<<<< a\n=======\n>>>>>>> b\n",
                "~~~\n```\n~~~\n\n<<<<<<< a\n=======\n>>>>>>> b\n",
                "<<<<<<< conflict 1 of 1\n%%%%%%% diff from: a\n\\\\\\\\\\\\\\        to: b\n-a\n+b\n"
                        + "+++++++ c\nc\n>>>>>>> conflict 1 of 1 ends\n",
                "<<<<<<< conflict 1 of 1\n+++++++ a\na\n------- base\nb\n+++++++ c\nc\n>>>>>>> ends\n",
                "<<<<<<<<<<<<\n%%%%%%%%%%%%\n<<<<<<< a\n>>>>>>> b\n>>>>>>>>>>>>\n",
                "<<<<<<< a\n||||||| base\n<<<<<<<<< b\n=========\n>>>>>>>>> c\n=======\n>>>>>>> d\n",
            })
    void aMergeThatWasNotFinishedIsTold(String merge) {
        SmallDigest digest = new SmallDigest(folder);
        digest.write("content/about.md", "---\ntitle: About\n---\n" + merge);
        assertThat(digest.run("build").err()).containsOnlyOnce(" TO-").contains("content/about.md:", " error TO-012 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n" + "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> branch\n" + "```\n",
                "````\n```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> branch\n```\n````\n",
                "```\n```java\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> branch\n```\n",
                "```\n    ```\n~~~\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> branch\n````\n",
                "~~~ diff\n" + "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> branch\n" + "~~~\n",
                "    <<<<<<< HEAD\n    a\n    =======\n    b\n    >>>>>>> branch\n",
                "Git writes `<<<<<<<`, `=======` and `>>>>>>>`.\n",
                "%%%%%%%\n\n+++++++\n\n~~~\n<<<<<<<\n+++++++\n>>>>>>>\n~~~\n",
            })
    void aMergeThatCodeShowsIsNone(String code) {
        SmallDigest digest = new SmallDigest(folder);
        digest.write("content/about.md", "---\ntitle: About\nsummary: What a merge looks like.\n---\n" + code);
        assertThat(digest.run("build").err()).doesNotContain("TO-");
    }

    /** Nobody reads them before they go out as they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {"assets/_headers", "assets/.well-known/x.json", "assets/js/x.js", "content/posts/2026/x.txt"})
    void aMergeInAFileThatGoesOutIsTold(String file) {
        SmallDigest digest = new SmallDigest(folder);
        digest.post("a", "", "[A file](x.txt) [@maker].").write("content/posts/2026/x.txt", "A text.");
        digest.write(file, bytes("One", 0xe9)).write("content/left-out.txt", MERGE);
        assertThat(digest.run("build").err()).doesNotContain(" TO-");
        digest.write(file, "One\r\n" + MERGE.replace("\n", "\r\n"));
        assertThat(digest.run("build").err()).containsOnlyOnce(" TO-").contains(file + ":2:1: error TO-012 ");
        digest.write(file, "One\0\n" + MERGE);
        assertThat(digest.run("build").err()).as("what is no text").doesNotContain(" TO-");
    }

    @Test
    void aMergeInADrawingIsToldAsOne() {
        SmallDigest digest = new SmallDigest(folder);
        digest.post("a", "", "![One](one.svg) ![Two](two.svg) [@maker].");
        digest.picture("content/posts/2026/one.svg").write("content/posts/2026/two.svg", MERGE);
        digest.write(
                "content/posts/2026/one.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">\n" + MERGE + "</svg>");
        assertThat(digest.run("build").err())
                .contains("one.svg:2:1: error TO-012 ", "two.svg:1:1: error TO-012 ")
                .contains("The image \"two.svg\" is a drawing of which a merge was not finished.")
                .doesNotContain("one.svg\"");
    }

    /** A line, and one with two letters before a byte. */
    private static byte[] bytes(String firstLine, int third) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((firstLine + "\nab").getBytes(StandardCharsets.UTF_8));
        bytes.write(third);
        bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
