package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples that other implementations keep: their regressions, and GitHub's tables and strikethrough. */
class OtherExamplesTest {

    /**
     * How those begin that are no bodies: a byte order mark is taken off when the file is decoded, of HTML that is dropped
     * the line stays, and no script hides what stands behind it.
     */
    private static final Set<String> NOT_OURS = Set.of("\uFEFF# Hi\n", "City:\n<span", "- <script>\n");

    /** Dashes become one. */
    private static final Set<String> ELSEWISE = Set.of("| abc | def |\n| --- |\n| bar |\n");

    @ParameterizedTest
    @MethodSource("regressions")
    void rendersWhatOthersOnceGotWrong(Example example) {
        assertThat(CommonMarkSpecTest.rendered(example.getSource()))
                .isIn(CommonMarkSpecTest.right(example.getHtml().replace('→', '\t')));
    }

    @ParameterizedTest
    @MethodSource("gitHubs")
    void rendersWhatGitHubDoes(Example example) {
        String html = (Rendered.html(example.getSource()) + "\n")
                .replaceAll("<div class=\"table-frame\"[^>]*>\n|</div>\n| scope=\"col\"", "")
                .replaceAll("class=\"align-", "align=\"");

        assertThat(html).isEqualTo(example.getHtml());
    }

    static Stream<Example> regressions() {
        return TestResources.getRegressions().stream()
                .flatMap(list -> ExampleReader.readExamples(list).stream())
                .filter(example -> NOT_OURS.stream().noneMatch(example.getSource()::startsWith));
    }

    static Stream<Example> gitHubs() {
        return ExampleReader.readExamples(TestResources.getGfmSpec()).stream()
                .filter(example ->
                        example.getInfo().equals("table") || example.getInfo().equals("strikethrough"))
                .filter(example -> !ELSEWISE.contains(example.getSource()));
    }
}
