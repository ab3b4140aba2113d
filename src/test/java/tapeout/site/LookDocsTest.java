package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tapeout.content.value.Glyph;

/** What src/docs/look.md names is there. */
class LookDocsTest {

    private static final Path DOCS = Path.of("src/docs/look.md");

    @Test
    void itsPropertiesAreTokens() throws Exception {
        String tokens = Files.readString(Path.of("assets/css/tokens.css"));
        List<String> named = named("(--[a-z][a-z-]*)");
        assertThat(named).hasSizeGreaterThanOrEqualTo(12).allMatch(name -> tokens.contains("\n    " + name + ":"));
    }

    @Test
    void itsFilesAreThere() throws Exception {
        List<String> files = named("`(?:assets/|bin/tapeout eject |)((?:css|pages|img)/[a-z./-]+)`");
        assertThat(files)
                .hasSizeGreaterThan(4)
                .allMatch(
                        file -> Files.isRegularFile(Path.of(file.startsWith("pages/") ? "templates" : "assets", file)));
    }

    @Test
    void itsDrawingsAreAllThereAre() throws Exception {
        assertThat(named("`([a-z]+)`(?=, (?:`|or))")).containsExactlyElementsOf(Glyph.NAMES);
    }

    private static List<String> named(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(DOCS))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }
}
