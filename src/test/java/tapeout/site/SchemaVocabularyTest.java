package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The linked data of every page, against schema.org's vocabulary. */
@ExtendWith(RealSite.class)
class SchemaVocabularyTest {

    private final SchemaVocabulary vocabulary = new SchemaVocabulary();

    @Test
    void everyPageOfTheNewsroomKeepsToTheVocabulary() {
        BuiltSite newsroom = BuiltSite.read(Path.of("src/test/golden/newsroom"), Newsroom.HOST);
        assertThat(blocks(newsroom)).hasSizeGreaterThan(20);
        assertThat(faults(newsroom)).isEmpty();
    }

    @Test
    void everyPageOfTheDigestKeepsToTheVocabulary(BuiltSite site) {
        assertThat(blocks(site)).hasSizeGreaterThan(200);
        assertThat(faults(site)).isEmpty();
    }

    private List<String> faults(BuiltSite site) {
        return site.pages().stream()
                .flatMap(page -> StructuredData.blocks(page)
                        .flatMap(block -> vocabulary.faults(block).stream().map(fault -> page.file() + fault)))
                .toList();
    }

    private static Stream<JsonNode> blocks(BuiltSite site) {
        return site.pages().stream().flatMap(StructuredData::blocks);
    }

    @Test
    void inherits() {
        assertThat(vocabulary.lineage("AnalysisNewsArticle"))
                .containsExactly("AnalysisNewsArticle", "NewsArticle", "Article", "CreativeWork", "Thing");
        assertThat(vocabulary.lineage("Periodical")).contains("CreativeWork", "Series", "Intangible", "Thing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "'@type':'NewsArticle', 'headline':'x', 'datePublished':'2026-02-05T00:00:00Z' → ",
                "'@type':'NewsArticle', 'correction':[{'@type':'CorrectionComment', 'text':'x'}] → ",
                "'@type':'ItemList', 'itemListOrder':'https://schema.org/ItemListUnordered' → ",
                "'@type':'ListItem', 'item':{'@id':'https://x.example/'} → ",
                "'@type':'NewsArtikel' → : there is no type \"NewsArtikel\"",
                "'name':'x' → : there is no type \"\"",
                "'@type':'NewsArticle', 'headlin':'x' → /headlin: there is no property \"headlin\"",
                "'@type':'NewsArticle', 'termCode':'x' → /termCode: a NewsArticle has no \"termCode\"",
                "'@type':'Thing', 'headline':'x' → /headline: a Thing has no \"headline\"",
                "'@type':'NewsArticle', 'dateModified':'yesterday' → /dateModified: cannot be \"yesterday\" but [Date, DateTime]",
                "'@type':'NewsArticle', 'url':'/posts/' → /url: cannot be \"/posts/\" but [URL]",
                "'@type':'NewsArticle', 'publisher':'x' → /publisher: cannot be \"x\" but [Organization, Person]",
                "'@type':'NewsArticle', 'publisher':{'@type':'Place'} → /publisher: cannot be a Place but [Organization, Person]",
                "'@type':'NewsArticle', 'publisher':{'@type':'Person', 'headline':'x'}"
                        + " → /publisher/headline: a Person has no \"headline\"",
                "'@type':'Legislation', 'legislationLegalForce':'Forceful'"
                        + " → /legislationLegalForce: cannot be \"Forceful\" but [LegalForceStatus]",
                "'@type':'ItemList', 'numberOfItems':1.5 → /numberOfItems: cannot be 1.5 but [Integer]",
            })
    void findsWhatIsNotInTheVocabulary(String members, String fault) {
        String json = "{\"@context\":\"https://schema.org\", " + members.replace('\'', '"') + "}";
        assertThat(vocabulary.faults(StructuredData.read(json))).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void wantsItsContext() {
        assertThat(vocabulary.faults(StructuredData.read("{\"@type\":\"Thing\"}")))
                .containsExactly("the block has no context https://schema.org");
    }
}
