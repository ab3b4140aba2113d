package tapeout.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tapeout.content.EntityType;
import tapeout.content.FactKey;
import tapeout.content.TrackerCells;

/** What the descriptions of front matter promise of themselves. */
class DescriptionTest {

    static List<DocumentType> types() {
        return DocumentType.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyKeySaysWhatItIs(DocumentType type) {
        assertThat(type.keys().fields().values()).allSatisfy(field -> {
            assertThat(field.doc()).endsWith(".").hasSizeGreaterThan(10);
            assertThat(field.example()).isNotBlank();
        });
    }

    /** A cell is a fact or another key: nothing that the front matter cannot say can change. */
    @ParameterizedTest
    @EnumSource
    void everyCellOfATrackerIsAKey(EntityType entity) {
        DocumentType type = DocumentType.of(entity.word()).orElseThrow();
        List<String> facts = FactKey.of(entity).stream().map(FactKey::path).toList();
        assertThat(TrackerCells.of(entity))
                .containsAll(facts)
                .doesNotHaveDuplicates()
                .allMatch(cell -> facts.contains(cell) || type.keys().fields().containsKey(cell));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyRequiredKeyOfADocumentHasAStandIn(DocumentType type) {
        assertThat(type.keys().fields().values())
                .filteredOn(Field::required)
                .allSatisfy(
                        field -> assertThat(field.standIn()).as(field.name()).isNotNull());
    }
}
