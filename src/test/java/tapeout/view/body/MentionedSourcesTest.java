package tapeout.view.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tapeout.content.Document;
import tapeout.content.value.Reference;
import tapeout.library.Library;
import tapeout.library.Newsroom;
import tapeout.problem.SourceLocation;
import tapeout.view.part.SourceLink;
import tapeout.view.part.SourceView;
import tapeout.view.words.Dates;
import tapeout.view.words.Messages;

class MentionedSourcesTest {

    private static final Messages WORDS =
            new Messages(Map.of("date.day", "{0} {1} {2}", "date.month.11", "November", "date.of-month.11", ""));

    private final Library library = new Newsroom()
            .organization("a", sources("paper", "Paper of A", "sheet", "The sheet", "idle", "Never mentioned"))
            .organization("b", sources("paper", "Paper of B", "other", "The sheet"))
            .library();
    private final MentionedSources sources = new MentionedSources(new Dates(WORDS));
    private final SourceLinks a = sources.of(document("a"));
    private final SourceLinks b = sources.of(document("b"));

    private static String sources(String... idsAndTitles) {
        StringBuilder list = new StringBuilder("sources:\n");
        for (int i = 0; i < idsAndTitles.length; i += 2) {
            list.append("  - {id: ")
                    .append(idsAndTitles[i])
                    .append(", publisher: P, title: ")
                    .append(idsAndTitles[i + 1])
                    .append(", kind: paper, accessed: 2026-11-01}\n");
        }
        return list.toString();
    }

    private Document document(String id) {
        return library.entity(id).orElseThrow();
    }

    @Test
    void numbersGoByMentionAndAnIdNamesASourceOfItsOwnDocument() {
        assertThat(numbers(b, "paper")).containsExactly(1);
        assertThat(numbers(a, "sheet", "paper")).containsExactly(2, 3);
        assertThat(sources.views())
                .extracting(SourceView::title)
                .containsExactly("Paper of B", "The sheet", "Paper of A");
        assertThat(sources.views())
                .extracting(source -> source.place().number())
                .containsExactly(1, 2, 3);
        assertThat(sources.views())
                .extracting(source -> source.place().anchor())
                .containsExactly("source_1", "source_2", "source_3");
    }

    @Test
    void whatTwoDocumentsListAlikeIsOneSource() {
        assertThat(numbers(a, "sheet")).containsExactly(1);
        assertThat(numbers(b, "other")).containsExactly(1);
        assertThat(sources.views()).hasSize(1);
    }

    @Test
    void whatIsNotListedHasNoLink() {
        assertThat(numbers(a, "other")).isEmpty();
        assertThat(sources.views()).isEmpty();
    }

    private static List<Integer> numbers(SourceLinks links, String... ids) {
        SourceLocation nowhere = SourceLocation.of("x");
        return links.links(Stream.of(ids).map(id -> new Reference(id, nowhere)).toList()).stream()
                .peek(link -> assertThat(link.href()).isEqualTo("#source_" + link.number()))
                .map(SourceLink::number)
                .toList();
    }
}
