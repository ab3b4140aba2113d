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

/**
 * The examples of the CommonMark 0.31.2 specification as bodies of a digest, each checked against the list of those that
 * differ. A body is right if it is the example's HTML, or what becomes of that HTML where it is itself a body: a digest
 * sets marks typographically, starts headings at the second level, and drops HTML that its allow-list does not have.
 */
class CommonMarkSpecTest {

    private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());
    private static final Set<Integer> DIFFERENT = differences();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void rendersTheExample(int number, String section, String source, String html) {
        if (DIFFERENT.contains(number)) {
            assertThat(right(html))
                    .as("example %d is rendered right: take it off differences.txt", number)
                    .doesNotContain(rendered(source));
        } else {
            assertThat(rendered(source)).isIn(right(html));
        }
    }

    @Test
    void knowsAllExamplesAndAtMostEighteenDifferences() {
        assertThat(EXAMPLES).hasSize(652);
        assertThat(DIFFERENT).hasSizeLessThanOrEqualTo(18).allMatch(number -> number >= 1 && number <= 652);
    }

    static String rendered(String markdown) {
        return asWritten(Rendered.of(markdown).alone());
    }

    /** What a body may be for an example: its HTML, and that HTML as a body. */
    static List<String> right(String html) {
        return List.of(asWritten(html), asWritten(Rendered.ofHtml(html).alone()));
    }

    /** With the quotation marks and dashes that were typed, and elements without content as HTML has them. */
    private static String asWritten(String html) {
        return html.replaceAll("[“”]", "&quot;")
                .replaceAll("[‘’]", "'")
                .replace("–", "--")
                .replace("—", "---")
                .replaceAll("(<(br|hr|img)\\b[^>]*?) ?/>", "$1>")
                .stripTrailing();
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
