package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tapeout.problem.ProblemCode;
import tapeout.problem.Severity;

/** The codes of Markdown that was meant: warnings that the documentation lists and a site with a mistake shows. */
class MeantCodesTest {

    private static final Path SITES = Path.of("src/test/sites-invalid");
    private static final Path DESCRIPTION = Path.of("src/docs/meant-markdown.md");

    private static List<ProblemCode> codes() {
        return Arrays.stream(ProblemCode.values())
                .filter(code -> code.code().matches("TO-(07[5-9]|1[45]\\d|16[01])"))
                .toList();
    }

    @Test
    void areWarningsAndNoRulesOfTheNewsroom() {
        assertThat(codes()).hasSize(27).allSatisfy(code -> {
            assertThat(code.severity()).isEqualTo(Severity.WARNING);
            assertThat(code.isEditorial()).isFalse();
        });
    }

    @Test
    void standInTheDescription() throws IOException {
        List<String> listed = Files.readAllLines(DESCRIPTION).stream()
                .filter(line -> line.startsWith("| TO-") && line.split(" \\| ").length == 4)
                .map(line -> line.split(" \\| ")[0].substring(2) + " " + line.split(" \\| ")[1])
                .toList();

        assertThat(listed)
                .containsExactlyElementsOf(codes().stream()
                        .map(code -> code.code() + " " + code.title())
                        .toList());
    }

    @Test
    void areEachShownByASite() throws IOException {
        try (Stream<Path> sites = Files.list(SITES)) {
            List<String> shown = sites.filter(Files::isDirectory)
                    .flatMap(site -> lines(site.resolve("expected-problems.txt")).stream())
                    .map(line -> line.substring(0, Math.min(6, line.length())))
                    .toList();
            assertThat(shown)
                    .containsAll(codes().stream().map(ProblemCode::code).toList());
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
