package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tapeout.problem.ProblemCode;
import tapeout.problem.Severity;

/** Every folder of {@code src/test/sites-invalid} is a site with a mistake, and says what a build shows of it. */
class InvalidSitesTest {

    private static final Path SITES = Path.of("src/test/sites-invalid").toAbsolutePath();
    private static final String EXPECTED = "expected-problems.txt";

    /** Published once: each mistake is made in a copy. */
    private static BrokenSite sound;

    @TempDir
    Path folder;

    @BeforeAll
    static void publish(@TempDir Path folder) throws Exception {
        sound = BrokenSite.soundIn(folder);
    }

    static List<String> sites() throws IOException {
        try (Stream<Path> sites = Files.list(SITES)) {
            return sites.filter(Files::isDirectory)
                    .map(site -> site.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aMistakeIsShownWithItsPlaceAndWhatToWriteInstead(String name) throws Exception {
        List<String> expected = Files.readAllLines(SITES.resolve(name).resolve(EXPECTED));
        BrokenSite site = sound.copiedTo(folder).replacedBy(SITES.resolve(name));

        assertThat(site.problems()).containsExactlyElementsOf(expected);
        assertThat(site.keepsTheLastGoodSite())
                .as("the last good site stays if there is an error")
                .isEqualTo(expected.stream().anyMatch(InvalidSitesTest::isError));
    }

    @Test
    void thereAreMoreThanFortyMistakes() throws IOException {
        assertThat(sites()).hasSizeGreaterThan(40);
    }

    private static boolean isError(String line) {
        return Stream.of(ProblemCode.values())
                .filter(code -> line.startsWith(code.code() + " "))
                .anyMatch(code -> code.severity() == Severity.ERROR);
    }
}
