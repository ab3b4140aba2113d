package tapeout.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The digest that lies beside the generator. */
class OwnContentTest {

    @Test
    void everyDocumentOfTheDigestIsReadWithoutAProblem() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        List<Path> files;
        try (Stream<Path> tree = Files.walk(root.resolve("content"))) {
            files = tree.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            String name = root.relativize(file).toString().replace('\\', '/');
            problems.addAll(Documents.read(name, Files.readString(file)).lines());
        }
        assertThat(files).isNotEmpty();
        assertThat(problems).isEmpty();
    }
}
