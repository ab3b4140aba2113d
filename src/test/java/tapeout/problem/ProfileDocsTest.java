package tapeout.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tapeout.config.Profile;
import tapeout.config.SeverityChoice;

/** The list of errors that a site can weigh is the one that holds. */
class ProfileDocsTest {

    @Test
    void listsWhatCanBeWeighed() throws Exception {
        List<String> rows = Arrays.stream(ProblemCode.values())
                .filter(code -> code.severity() == Severity.ERROR && !code.isEditorial() && code.isBearable())
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .map(code -> "| " + code.code() + " | " + code.title() + " | " + inABlog(code) + " |")
                .toList();
        assertThat(Files.readAllLines(Path.of("src/docs/profiles.md")).stream()
                        .filter(line -> line.startsWith("| TO-"))
                        .toList())
                .isEqualTo(rows);
    }

    private static String inABlog(ProblemCode code) {
        SeverityChoice choice = Profile.BLOG.severities().getOrDefault(code, SeverityChoice.ERROR);
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
