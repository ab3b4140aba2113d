package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tapeout.config.SeverityChoice;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.Severity;

/** Every editorial rule says why it is one, finds the mistake of a site that breaks it, and can be weighed by a site. */
class EditorialRulesTest {

    private static final Path SITES = Path.of("src/test/sites-invalid").toAbsolutePath();
    private static final Path DESCRIPTION = Path.of("src/docs/editorial-rules.md");

    /** Published once: each mistake is made in a copy. */
    private static BrokenSite sound;

    @TempDir
    Path folder;

    @BeforeAll
    static void publish(@TempDir Path folder) throws Exception {
        sound = BrokenSite.soundIn(folder);
    }

    static List<ProblemCode> rules() {
        return Arrays.stream(ProblemCode.values())
                .filter(ProblemCode::isEditorial)
                .toList();
    }

    static Stream<Arguments> choices() {
        return rules().stream()
                .flatMap(rule -> Arrays.stream(SeverityChoice.values()).map(choice -> Arguments.of(rule, choice)));
    }

    @Test
    void keepTheirCodes() {
        assertThat(rules())
                .extracting(ProblemCode::code)
                .contains("TO-101", "TO-102", "TO-103", "TO-104", "TO-105", "TO-106", "TO-107", "TO-108", "TO-109");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhyInOneSentence(ProblemCode rule) {
        assertThat(rule.why())
                .hasValueSatisfying(
                        why -> assertThat(why).matches("\\p{Lu}[^.]{30,160}\\.").isNotEqualTo(rule.title()));
    }

    @ParameterizedTest
    @EnumSource
    void onlyARuleOfTheNewsroomHasTo(ProblemCode code) {
        assertThat(code.why().isPresent()).isEqualTo(code.isEditorial());
    }

    @ParameterizedTest
    @MethodSource("choices")
    void aSiteWeighsIt(ProblemCode rule, SeverityChoice choice) throws Exception {
        BrokenSite site = sound.copiedTo(folder).replacedBy(siteThatBreaks(rule));
        site.with(
                "jbake.properties",
                Files.readString(site.path("jbake.properties")) + "tapeout.severity." + rule.code() + "="
                        + choice.name().toLowerCase(Locale.ROOT) + "\n");

        List<Problem> found = site.build();

        if (choice == SeverityChoice.OFF) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(rule))
                    .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.valueOf(choice.name())));
        }
        assertThat(site.keepsTheLastGoodSite()).isEqualTo(choice == SeverityChoice.ERROR);
    }

    /** The first site with mistakes of this rule and no others. */
    private static Path siteThatBreaks(ProblemCode rule) throws IOException {
        try (Stream<Path> sites = Files.list(SITES)) {
            return sites.filter(Files::isDirectory)
                    .filter(site -> breaksOnly(site, rule))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no site in " + SITES + " breaks " + rule.code() + " alone"));
        }
    }

    private static boolean breaksOnly(Path site, ProblemCode rule) {
        try {
            List<String> expected = Files.readAllLines(site.resolve("expected-problems.txt"));
            return !expected.isEmpty() && expected.stream().allMatch(line -> line.startsWith(rule.code() + " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theDescriptionListsThemAll() throws IOException {
        String written = Files.readString(DESCRIPTION);
        int start = written.indexOf("\n| Code |") + 1;
        int end = written.indexOf("\n\n## How they decide") + 1;
        String expected = written.substring(0, start) + table() + written.substring(end);
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(DESCRIPTION, expected);
        }
        assertThat(Files.readString(DESCRIPTION))
                .as("if the change is meant, run this test with -Dgolden.accept=true and read git diff")
                .isEqualTo(expected);
    }

    private static String table() {
        StringBuilder table =
                new StringBuilder("| Code | What is wrong | Weight | Why it is a rule |\n|---|---|---|---|\n");
        for (ProblemCode rule : rules()) {
            String weight = rule.severity().name().toLowerCase(Locale.ROOT);
            table.append("| ")
                    .append(String.join(
                            " | ", rule.code(), rule.title(), weight, rule.why().orElse("")))
                    .append(" |\n");
        }
        return table.toString();
    }
}
