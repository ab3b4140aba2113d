package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.cli.CommandRun;

/** Words of the interface that cannot be shown are problems among the others of the run, wherever they stand on a page. */
class WrongWordsTest {

    private static final String WORDS = "templates/messages.properties";

    @TempDir
    private Path source;

    private SmallSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new SmallSite(source);
        site.post("a", "A headline that is long enough", "kinds: x\n", "Text.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "navigation.archive=Archiv {1}",
                "navigation.home={0}",
                "footer.promise=Jede Aussage {0,number}",
                "site.skip={",
                "date.day={0} {1} {2} {3}",
                "number.grouping={0}",
                "count.posts={0,plural,one{ein Beitrag}}",
                "body.note={0}",
                "plural.one=n is 1"
            })
    void tellsAWordThatCannotBeShownWithTheOtherProblems(String line) throws IOException {
        site.write(WORDS, line + "\n");
        assertProblems(WORDS + ":1:");
    }

    @Test
    void tellsWordsThatAreNotUtf8() throws IOException {
        site.write(WORDS, "footer.title=\u00dcber\n".getBytes(StandardCharsets.ISO_8859_1));
        assertProblems(WORDS + ":1:14: error TO-002");
    }

    @Test
    void readsWordsBehindAByteOrderMark() throws IOException {
        site.post("a", "A headline that is long enough", "", "Text.");
        site.write(WORDS, "\ufeffsite.skip=Zum Text\n");
        CommandRun run = site.run("build");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "pt-BR", "zh-Hans"})
    void tellsASiteInAnotherLanguageThatHasNoWordsOfIt(String language) throws IOException {
        site.post("a", "A headline that is long enough", "", "Text.");
        configure(language);
        assertThat(site.run("check").err())
                .contains("jbake.properties: warning TO-323 The language is \"" + language + "\"", WORDS);
        site.write(WORDS, "site.skip=Zum Text\n");
        assertThat(site.run("check").err())
                .contains(
                        WORDS + ": warning TO-323 The language is \"" + language + "\", and ",
                        " words that are missing here are shown in English: ",
                        "archive.",
                        "…")
                .doesNotContain("site.skip");
    }

    @Test
    void tellsTheOneWordThatAFileLacks() throws IOException {
        site.post("a", "A headline that is long enough", "", "Text.");
        configure("nl");
        CommandRun.of("eject", "--source", source.toString(), "messages.properties");
        assertThat(site.run("check").err()).doesNotContain("TO-323");
        String words = Files.readString(source.resolve(WORDS));
        site.write(WORDS, words.replaceFirst("(?m)^site.skip=.*\n", ""));
        assertThat(site.run("check").err()).contains("and 1 word that is missing here is shown in English: site.skip.");
    }

    @Test
    void anyEnglishIsTheLanguageOfTapeoutsOwnWords() throws IOException {
        configure("en-GB");
        assertThat(site.run("check").err()).doesNotContain("TO-323");
    }

    private void configure(String language) throws IOException {
        site.write(
                "jbake.properties",
                "site.host=" + SmallSite.HOST + "/\ntapeout.title=T\ntapeout.tagline=N\ntapeout.language=" + language
                        + "\n");
    }

    private void assertProblems(String place) {
        CommandRun run = site.run("build");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains(place, "content/posts/2026/a.md:7:1: error TO-023", "2 errors, 0 warnings");
    }
}
