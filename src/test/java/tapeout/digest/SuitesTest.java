package tapeout.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * That there are two suites: what the digest says is tested here, and no test of the generator that builds the digest
 * knows a document of it by name, so that an editor may change or take out any of them.
 */
class SuitesTest {

    private static final Path TESTS = Path.of("src/test/java/tapeout");
    private static final Pattern BUILDS_THE_DIGEST = Pattern.compile("\\b(RealSite|RealLibrary|ofTheRepository)\\b");

    @Test
    void noTestOfTheGeneratorKnowsADocumentOfTheDigest() throws IOException {
        Pattern known = Pattern.compile(
                documents().stream().map(Pattern::quote).collect(Collectors.joining("|", "[a-z0-9]/(", ")[/\"]")));
        Set<String> found = new TreeSet<>();
        for (Path test : files(TESTS, ".java")) {
            String text = Files.readString(test);
            if (!test.startsWith(TESTS.resolve("digest"))
                    && BUILDS_THE_DIGEST.matcher(text).find()) {
                known.matcher(text).results().forEach(match -> found.add(test.getFileName() + " " + match.group(1)));
            }
        }
        assertThat(found).isEmpty();
    }

    /** The names of what editors write; the pages about the site itself belong to every site. */
    private static List<String> documents() throws IOException {
        Path content = Path.of("content");
        return files(content, ".md").stream()
                .filter(file -> !file.getParent().equals(content))
                .map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
                .distinct()
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
