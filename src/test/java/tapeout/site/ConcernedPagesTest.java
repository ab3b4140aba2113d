package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is made anew where it may be another, and only there. */
class ConcernedPagesTest extends EditedDigest {

    @Test
    void aTextConcernsThePagesThatShowIt() throws IOException {
        edit(7, "It is about", "It tells of");
        int[] counts = build();
        // the post, three feeds of the site and three of the topic, the search
        assertThat(counts[0]).isBetween(7, 12);
        // those of the tag hold no texts and are made from entries that do
        assertThat(counts[1] - counts[2]).isLessThan(20);
        assertThat(counts[2]).isGreaterThan(50);
        assertClean();
    }

    @Test
    void aParagraphThatMovesOthersDownIsAText() throws IOException {
        edit(7, "Text [@maker]", "First of all.\n\nText [@maker]");
        int[] counts = build();
        assertThat(counts[2]).isGreaterThan(50);
        assertClean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: A headline", "date: 2026-11-21", "tags: [one]", "Text [@maker]"})
    void whatOthersShowConcernsThose(String part) throws IOException {
        String instead = part.startsWith("date")
                ? "date: 2026-11-19"
                : part.startsWith("Text") ? "## Text [@maker]" : part + " more";
        edit(7, part, part.startsWith("tags") ? "tags: [two]" : instead);
        assertThat(build()[2]).isGreaterThan(30);
        assertClean();
    }

    @Test
    void theNumbersOfAFileAreDrawnAnew() throws IOException {
        Path numbers = post(7).resolveSibling("numbers.csv");
        Files.writeString(numbers, "Plant,Wafers\nHere,3\n");
        edit(7, "It is about", """
                ```chart
                data: numbers.csv
                label: Wafers
                says: How many.
                source: maker
                ```

                It is about""");
        build();
        Files.writeString(numbers, "Plant,Wafers\nHere,4567\n");
        build();
        assertThat(new String(files().get("posts/2026/post-7/index.html"), StandardCharsets.UTF_8))
                .contains("<td>4,567</td>");
        assertClean();
    }

    /** Pages ask how large it is; what it shows is its own page's, so to speak. */
    @Test
    void aPictureConcernsThePagesThatShowIt() throws IOException {
        Path picture = post(7).resolveSibling("shot.svg");
        Files.writeString(picture, svg(3, "M0 0h1v1z"));
        edit(7, "It is about", "![A shot](shot.svg)\n\nIt is about");
        assertThat(build()[2]).isGreaterThan(30);
        Files.writeString(picture, svg(3, "M0 0h2v1z"));
        int[] counts = build();
        assertThat(counts[0]).isEqualTo(1);
        assertThat(counts[2]).isGreaterThan(70);
        Files.writeString(picture, svg(4, "M0 0h2v1z"));
        assertThat(build()[2]).isGreaterThan(30);
        assertThat(new String(files().get("posts/2026/post-7/index.html"), StandardCharsets.UTF_8))
                .contains("width=\"4\"");
        Files.delete(picture);
        edit(7, "![A shot](shot.svg)", "");
        assertThat(build()[2]).isGreaterThan(30);
        assertThat(files()).doesNotContainKey("posts/2026/shot.svg");
        assertClean();
    }

    @Test
    void anAssetConcernsThePagesThatShowIt() throws IOException {
        Path picture = digest.source().resolve("assets/photos/shot.svg");
        Files.createDirectories(picture.getParent());
        Files.writeString(picture, svg(3, "M0 0h1v1z"));
        Files.writeString(picture.resolveSibling("notes.pdf"), "%PDF-1.4 one");
        assertThat(build()[2]).isGreaterThan(70);
        edit(7, "It is about", "![A shot](/photos/shot.svg) and [notes](/photos/notes.pdf)\n\nIt is about");
        assertThat(build()[2]).isGreaterThan(30);
        for (String path : List.of("M0 0h2v1z", "M0 0h2v2z")) {
            Files.writeString(picture, svg(path.length(), path));
            int[] counts = build();
            assertThat(counts[0]).isBetween(2, 12); // the picture, the post, feeds
            assertThat(counts[2]).isGreaterThan(50);
            assertThat(new String(files().get("posts/2026/post-7/index.html"), StandardCharsets.UTF_8))
                    .contains("width=\"%d\"".formatted(path.length()));
        }
        Files.writeString(picture.resolveSibling("notes.pdf"), "%PDF-1.4 two");
        assertThat(build()[2]).isGreaterThan(50);
        assertClean();
    }

    private static String svg(int width, String path) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"2\"><path d=\"%s\"/></svg>"
                .formatted(width, path);
    }

    /** Beside its own page: its neighbours, its lists, the feeds, the search, the site map. */
    @Test
    void aNewPostConcernsThePagesThatShowIt() throws IOException {
        digest.post("post-new", "date: 2026-11-20\ntags: [two]\n", "Text [@maker].");
        assertThat(build()[2]).isGreaterThan(30);
        Files.delete(digest.source().resolve("content/posts/2026/post-new.md"));
        assertThat(build()[2]).isGreaterThan(30);
        assertClean();
    }

    /** The footer leads to it. */
    @Test
    void whatEveryPageShowsConcernsAll() throws IOException {
        Files.writeString(
                digest.source().resolve("content/imprint.md"),
                "---\ntitle: Imprint\nsummary: Who writes this.\n---\nWe do.\n");
        assertThat(build()[2]).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".DS_Store", ".notes.md", "posts/2026/.post-7.md.swp", "posts/2026/post-7.md~", ".git/HEAD"})
    void whatNobodyReadsConcernsNone(String name) throws IOException {
        Path file = digest.source().resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "one");
        int[] counts = build();
        assertThat(counts[0]).isZero();
        // a few are made in each build, such as words to search by
        assertThat(counts[2]).isGreaterThan(50).isGreaterThan(counts[1] - 5);
        assertClean();
    }

    /** What declares something decides on the reading of documents; elsewhere such a file is data, or goes out as it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content/posts/2026/numbers.yaml | number: 1                                 | false",
                "content/own.properties          | number=1                                  | false",
                "data/own.yaml                   | number: 1                                 | false",
                "assets/img/own.yml              | number: 1                                 | false",
                "jbake.properties                | tapeout.title=Another digest              | true",
                "templates/messages.properties   | claim.undated=No date                     | true",
                "content/_defaults.yaml          | tags: [two]                               | true",
                "content/posts/_defaults.yaml    | tags: [two]                               | true",
                "content/types/post.yaml         | fields: {region: {words: {n: N}, label: R}} | true"
            })
    void documentsAreReadAnewWhereSomethingIsDeclared(String name, String text, boolean anew) throws IOException {
        Path memory = digest.source().resolve(".tapeout/memory/documents");
        byte[] before = Files.readAllBytes(memory);
        digest.write(name, name.equals("jbake.properties") ? "site.host=https://digest.example/\n" + text : text);
        build();
        assertThat(!Arrays.equals(before, Files.readAllBytes(memory))).isEqualTo(anew);
        assertClean();
    }

    @Test
    void whatSomebodyChangedIsMadeAnew() throws IOException {
        Path page = digest.source().resolve("output/posts/2026/post-9/index.html");
        byte[] before = Files.readAllBytes(page);
        Files.writeString(page, "vandalised");
        int[] counts = build();
        assertThat(counts[0]).isEqualTo(1);
        assertThat(counts[2]).isGreaterThan(50);
        assertThat(page).hasBinaryContent(before);
    }
}
