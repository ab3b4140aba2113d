package tapeout.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tapeout.content.type.EntityType;
import tapeout.frontmatter.shape.Field;

/** What the descriptions of front matter promise of themselves. */
class DescriptionTest {

    private static final DocumentTypes TYPES = new DocumentTypes(DeclaredTypes.ALL);

    static List<DocumentType> types() {
        return TYPES.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyKeySaysWhatItIs(DocumentType type) {
        assertThat(type.keys().fields().values()).allSatisfy(field -> {
            assertThat(field.doc()).endsWith(".").hasSizeGreaterThan(10);
            assertThat(field.example()).isNotBlank();
        });
    }

    static List<EntityType> entities() {
        return DeclaredTypes.all();
    }

    /** A cell is a fact or another key: nothing that the front matter cannot say can change. */
    @ParameterizedTest
    @MethodSource("entities")
    void everyCellOfATrackerIsAKey(EntityType entity) {
        DocumentType type = TYPES.of(entity.word()).orElseThrow();
        assertThat(entity.cells())
                .containsAll(entity.facts().keySet())
                .doesNotHaveDuplicates()
                .allMatch(cell ->
                        entity.facts().containsKey(cell) || type.keys().fields().containsKey(cell));
    }

    /** What a type declares may be absent from an entity that stands in for one that cannot be read. */
    @ParameterizedTest
    @MethodSource("types")
    void everyRequiredKeyOfADocumentHasAStandIn(DocumentType type) {
        assertThat(type.keys().fields().values())
                .filteredOn(Field::required)
                .filteredOn(field -> DeclaredTypes.ALL
                        .of(type.word())
                        .map(entity -> !entity.fields().containsKey(field.name()))
                        .orElse(true))
                .allSatisfy(
                        field -> assertThat(field.standIn()).as(field.name()).isNotNull());
    }
}
