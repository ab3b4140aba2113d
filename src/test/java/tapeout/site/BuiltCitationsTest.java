package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That every citation of the repository's own site leads to its source by number, and every source back to its citations. */
@ExtendWith(RealSite.class)
class BuiltCitationsTest {

    @Test
    void aCitationHasTheNumberOfItsSource(BuiltSite site) {
        int citations = 0;
        for (BuiltPage page : site.pages()) {
            for (Element citation : page.document().select("a.citation")) {
                Element source = source(page.document(), citation);
                assertThat(source).as(page.place(citation)).isNotNull();
                assertThat(citation.select(".citation-number").text())
                        .as(page.place(citation))
                        .isEqualTo(source.attr("value"));
                citations++;
            }
        }
        assertThat(citations).isGreaterThan(500);
    }

    @Test
    void sourcesAreNumberedAsTheyAreListed(BuiltSite site) {
        for (BuiltPage page : site.pages()) {
            List<String> numbers = page.document().select("ol.sources > li").eachAttr("value");
            assertThat(numbers)
                    .as(page.toString())
                    .isEqualTo(IntStream.rangeClosed(1, numbers.size())
                            .mapToObj(String::valueOf)
                            .toList());
        }
    }

    @Test
    void aSourceLeadsBackToEachOfItsCitationsInOrder(BuiltSite site) {
        for (BuiltPage page : site.pages()) {
            for (Element source : page.document().select("ol.sources > li")) {
                List<String> back = new ArrayList<>();
                page.document()
                        .select("a.citation[href=#" + source.id() + "]")
                        .forEach(citation -> back.add("#" + citation.id()));
                assertThat(source.select(".source-citations a").eachAttr("href"))
                        .as(page.place(source))
                        .isEqualTo(back);
            }
        }
    }

    private static Element source(Document page, Element citation) {
        return page.selectFirst("ol.sources > li[id=" + citation.attr("href").substring(1) + "]");
    }
}
