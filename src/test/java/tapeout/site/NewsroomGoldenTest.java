package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.html.HtmlChecker;

/** The whole output of the small newsroom, byte for byte. {@code -Dgolden.accept=true} takes what is built as right. */
class NewsroomGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/golden/newsroom").toAbsolutePath();

    @TempDir
    private static Path folder;

    private static SortedMap<String, byte[]> first;
    private static SortedMap<String, byte[]> second;

    @BeforeAll
    static void buildTwice() {
        Path source = Newsroom.copy(folder.resolve("one"));
        Newsroom.build(source);
        first = BuiltSite.files(source.resolve("output"));
        Path again = Newsroom.copy(folder.resolve("two"));
        Newsroom.build(again);
        second = BuiltSite.files(again.resolve("output"));
    }

    @Test
    void isAsItWas() throws IOException {
        assertThat(Golden.differences(GOLDEN, first))
                .as("if the change is meant, run this test with -Dgolden.accept=true and read git diff")
                .isEmpty();
    }

    @Test
    void isTheSameWhenBuiltTwice() {
        assertThat(Trees.differences(first, second)).isEmpty();
    }

    @Test
    void passesTheHtmlCheckerAndHasNoDeadLink() {
        HtmlChecker checker = new HtmlChecker();
        BuiltSite site = BuiltSite.read(folder.resolve("one/output"), Newsroom.HOST);
        assertThat(site.pages().stream()
                        .flatMap(page -> checker.check(page.bytes()).stream().map(message -> page + ":" + message)))
                .isEmpty();
        assertThat(LinkAudit.of(site).dead()).isEmpty();
    }

    @Test
    void holdsNothingOfADraft() {
        assertThat(first.entrySet())
                .hasSizeGreaterThan(50)
                .noneMatch(file -> file.getKey().contains("not-yet")
                        || new String(file.getValue(), StandardCharsets.UTF_8).contains("SECRET-DRAFT"));
    }

    /** It mentions a chip, so that it could stand among its mentions, too. */
    @Test
    void holdsAnUnlistedPageInNoList() {
        String page = "thank-you/index.html";
        assertThat(first.keySet().stream()
                        .filter(file -> new String(first.get(file), StandardCharsets.UTF_8).contains("thank-you")))
                .containsExactly(page);
        assertThat(new String(first.get(page), StandardCharsets.UTF_8))
                .contains("<meta name=\"robots\" content=\"noindex\">", "/chips/ember-1/")
                .contains("<link rel=\"canonical\" href=\"https://newsroom.example/thank-you/\">");
    }
}
