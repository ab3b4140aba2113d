package tapeout.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tapeout.content.Certainty;
import tapeout.content.ClaimStatus;
import tapeout.content.Comparison;
import tapeout.content.PostKind;
import tapeout.content.Qualifier;
import tapeout.content.SourceKind;
import tapeout.content.Word;
import tapeout.problem.Problems;
import tapeout.threshold.Bearing;
import tapeout.threshold.Verdict;
import tapeout.view.ColumnType;
import tapeout.view.FactColumn;
import tapeout.view.Messages;

/** Every word of every closed set has its text. */
class MessageWordsTest {

    private static final Path SOURCE = Path.of("").toAbsolutePath();
    private final Problems problems = new Problems();
    private final Messages messages =
            MessagesReader.read(TemplateSource.of(SOURCE, SOURCE.resolve("templates")), problems);

    static Stream<Arguments> sets() {
        return Stream.of(
                Arguments.of("post.kind.", PostKind.values()),
                Arguments.of("claim.status.", ClaimStatus.values()),
                Arguments.of("source.kind.", SourceKind.values()),
                Arguments.of("comparison.", Comparison.values()),
                Arguments.of("threshold.verdict.", Verdict.values()),
                Arguments.of("threshold.reading.", new Word[] {Bearing.AT_LEAST, Bearing.AT_MOST}),
                Arguments.of("qualifier.", Qualifier.values()),
                Arguments.of("upcoming.certainty.", Certainty.values()),
                Arguments.of("dictionary.type.", ColumnType.values()),
                Arguments.of("dictionary.facts.", FactColumn.values()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyWordHasItsText(String prefix, Word[] words) {
        assertThat(messages.keys())
                .containsAll(Arrays.stream(words)
                        .map(word -> prefix + word.word().replace(' ', '-'))
                        .toList());
    }

    @Test
    void everyPatternIsOne() {
        assertThat(messages.keys()).hasSizeGreaterThan(300);
        assertThat(problems.isEmpty()).isTrue();
    }
}
