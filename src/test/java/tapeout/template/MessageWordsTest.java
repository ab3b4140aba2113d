package tapeout.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tapeout.content.Comparison;
import tapeout.content.PostKind;
import tapeout.content.Qualifier;
import tapeout.content.SourceKind;
import tapeout.content.statement.Certainty;
import tapeout.content.statement.ClaimStatus;
import tapeout.content.value.Word;
import tapeout.problem.Problems;
import tapeout.threshold.Bearing;
import tapeout.threshold.Verdict;
import tapeout.view.assemble.part.FactColumn;
import tapeout.view.tracker.ColumnType;
import tapeout.view.words.Messages;

/** Every word of every closed set has its text. */
class MessageWordsTest {

    private static final Pattern QUOTED = Pattern.compile("\"([a-zA-Z0-9_.-]+)\"");
    private static final Pattern CALL =
            Pattern.compile("text\\(\"([a-z0-9.-]+)\"((?:,[^()]*(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)[^()]*)*)?)\\)");

    private static final Path SOURCE = Path.of("").toAbsolutePath();
    private final Problems problems = new Problems();
    private final Messages messages =
            MessagesReader.read(TemplateSource.of(SOURCE, SOURCE.resolve("templates")), Locale.ENGLISH, problems);

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

    /** By the quoted words of the sources: a key stands in them, or its beginning up to a dot, or a part between dots. */
    @Test
    void nothingIsThereThatNobodyReads() {
        Set<String> quoted = new HashSet<>();
        Stream.of("templates", "src/main/java")
                .flatMap(folder -> texts(SOURCE.resolve(folder)))
                .forEach(text -> QUOTED.matcher(text).results().forEach(word -> quoted.add(word.group(1))));
        List<String> inner =
                quoted.stream().filter(word -> word.matches("\\..+")).toList();
        assertThat(messages.keys().stream()
                        .filter(key -> !quoted.contains(key)
                                && prefixes(key).noneMatch(quoted::contains)
                                && inner.stream().noneMatch(key::contains)))
                .isEmpty();
    }

    private static Stream<String> prefixes(String key) {
        return Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
                .map(dot -> key.substring(0, dot + 1));
    }

    /** As far as templates name the message outright. */
    @Test
    void everyTemplateGivesAMessageItsValues() {
        assertThat(texts(SOURCE.resolve("templates"))
                        .flatMap(text -> CALL.matcher(text).results())
                        .filter(call -> arguments(call.group(2))
                                != messages.values(call.group(1)).size())
                        .map(MatchResult::group))
                .isEmpty();
    }

    private static int arguments(String after) {
        return after.isEmpty() ? 0 : after.split(",(?![^(]*\\))").length - 1;
    }

    private static Stream<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|ftl[hx])"))
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return texts.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyPatternIsOne() {
        assertThat(messages.keys()).hasSizeGreaterThan(300);
        assertThat(problems.isEmpty()).isTrue();
    }
}
