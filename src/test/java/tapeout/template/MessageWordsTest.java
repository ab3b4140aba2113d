package tapeout.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tapeout.content.ActionKind;
import tapeout.content.Certainty;
import tapeout.content.ChipKind;
import tapeout.content.ChipStatus;
import tapeout.content.ClaimStatus;
import tapeout.content.Comparison;
import tapeout.content.EntityType;
import tapeout.content.FactKey;
import tapeout.content.Measure;
import tapeout.content.ModelStatus;
import tapeout.content.OrganizationKind;
import tapeout.content.PostKind;
import tapeout.content.Qualifier;
import tapeout.content.RuleKind;
import tapeout.content.RuleState;
import tapeout.content.SourceKind;
import tapeout.content.Sparsity;
import tapeout.content.TrackerCells;
import tapeout.content.Word;
import tapeout.library.Relation;
import tapeout.problem.Problems;
import tapeout.threshold.Gap;
import tapeout.threshold.Reading;
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
                Arguments.of("organization.kind.", OrganizationKind.values()),
                Arguments.of("chip.kind.", ChipKind.values()),
                Arguments.of("chip.status.", ChipStatus.values()),
                Arguments.of("model.status.", ModelStatus.values()),
                Arguments.of("rule.kind.", RuleKind.values()),
                Arguments.of("rule.action.", ActionKind.values()),
                Arguments.of("rule.state.", RuleState.values()),
                Arguments.of("relation.", Relation.values()),
                Arguments.of("threshold.measure.", Measure.values()),
                Arguments.of("comparison.", Comparison.values()),
                Arguments.of("threshold.verdict.", Verdict.values()),
                Arguments.of("threshold.gap.", Gap.values()),
                Arguments.of("threshold.reading.", Reading.values()),
                Arguments.of("qualifier.", Qualifier.values()),
                Arguments.of("upcoming.certainty.", Certainty.values()),
                Arguments.of("dictionary.type.", ColumnType.values()),
                Arguments.of("dictionary.facts.", FactColumn.values()),
                Arguments.of("column.", Sparsity.values()),
                Arguments.of("dictionary.compute.", Sparsity.values()));
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
    void everyFactHasItsText() {
        assertThat(messages.keys())
                .containsAll(Arrays.stream(FactKey.values())
                        .map(key -> "fact." + key.path())
                        .toList())
                .containsAll(Arrays.stream(FactKey.values())
                        .filter(key -> key.type() != EntityType.ORGANIZATION)
                        .map(key -> "dictionary." + key.path())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyCellOfATrackerHasItsText(EntityType type) {
        assertThat(messages.keys())
                .containsAll(TrackerCells.of(type).stream()
                        .map(cell -> "fact." + cell)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everySparsityHasItsRow(Sparsity sparsity) {
        assertThat(messages.keys()).contains("compare." + sparsity.word().replace(' ', '-'));
    }

    @Test
    void everyPatternIsOne() {
        assertThat(messages.keys()).hasSizeGreaterThan(300);
        assertThat(problems.isEmpty()).isTrue();
    }
}
