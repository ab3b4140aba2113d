package tapeout.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    @ParameterizedTest
    @MethodSource("types")
    void everyRequiredKeyOfADocumentHasAStandIn(DocumentType type) {
        assertThat(type.keys().fields().values())
                .filteredOn(Field::required)
                .allSatisfy(
                        field -> assertThat(field.standIn()).as(field.name()).isNotNull());
    }
}
