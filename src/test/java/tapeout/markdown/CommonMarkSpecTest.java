package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the CommonMark 0.31.2 specification, each checked against the list of those that differ. */
class CommonMarkSpecTest {

    private static final MarkdownRenderer PLAIN =
            MarkdownRenderer.builder().plainCommonMark().build();
    private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());
    private static final Set<Integer> DIFFERENT = differences();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void rendersTheExample(int number, String section, String source, String html) {
        String rendered = Rendered.of(PLAIN, source, 0).body().pieces().get(0);

        if (DIFFERENT.contains(number)) {
            assertThat(rendered)
                    .as("example %d is rendered right: take it off differences.txt", number)
                    .isNotEqualTo(html);
        } else {
            assertThat(rendered).isEqualTo(html);
        }
    }

    @Test
    void knowsAllExamplesAndAtMostSevenDifferences() {
        assertThat(EXAMPLES).hasSize(652);
        assertThat(DIFFERENT).hasSizeLessThanOrEqualTo(7).allMatch(number -> number >= 1 && number <= 652);
    }

    static Stream<Arguments> examples() {
        return IntStream.range(0, EXAMPLES.size())
                .mapToObj(i -> Arguments.of(
                        i + 1,
                        EXAMPLES.get(i).getSection(),
                        EXAMPLES.get(i).getSource(),
                        EXAMPLES.get(i).getHtml().replace('→', '\t')));
    }

    private static Set<Integer> differences() {
        try (InputStream in = CommonMarkSpecTest.class.getResourceAsStream("/commonmark/differences.txt")) {
            Set<Integer> numbers = new TreeSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> numbers.add(Integer.valueOf(line.substring(0, line.indexOf(' ')))));
            return numbers;
        } catch (IOException e) {
            throw new IllegalStateException("differences.txt cannot be read", e);
        }
    }
}
