package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside a fact: until when it held, its share in the way of the language, and how sure a limit is met. */
class FactRemarksTest {

    @TempDir
    private static Path source;

    private static SmallSite site;

    @BeforeAll
    static void build() throws IOException {
        site = new SmallSite(source);
        site.write("jbake.properties", """
                site.host=https://digest.example/
                tapeout.title=Digest
                tapeout.tagline=News
                tapeout.language=fr
                tapeout.twins=true
                """);
        site.write("content/types/plant.yaml", """
                name: {one: Plant, many: Plants}
                folder: plants
                summary: Plants that feed the grid.
                units:
                  "€": {of: money}
                facts:
                  price: {quantity: €, label: Price}
                  mass: {quantity: kg, label: Mass}
                  yield: {quantity: "%", range: true, label: Yield}
                measures:
                  of:
                    price: {label: Price, unit: €, fact: {fact: price, missing: no price}}
                    mass: {label: Mass, unit: kg, fact: {fact: mass, missing: no mass}}
                """);
        site.write("content/types/rule.yaml", """
                name: {one: Rule, many: Rules}
                folder: rules
                summary: Rules for plants.
                can: limits
                lifecycle:
                  states: {in-force: {label: In force, says: It is to be kept., binding: true, since: "since {0}"}}
                  actions: {effective: {label: Effective, from: none, to: in-force}}
                """);
        site.write(
                "content/plants/one.md",
                "---\nname: One\nsummary: A plant.\n" + SmallSite.sources(1)
                        + "price:\n  - {value: 90, unit: €, source: s1, as_of: 2024-01-05, until: 2025-06}\n"
                        + "  - {value: 80, unit: €, source: s1, as_of: 2025-07-01}\n"
                        + "mass: {value: 5, unit: kg, source: s1, qualifier: about}\n"
                        + "yield: {value: {from: 38, to: 45}, unit: \"%\", source: s1}\n---\n");
        site.write(
                "content/rules/law.md",
                "---\nname: Law\nsummary: A law.\n" + SmallSite.sources(1)
                        + "actions: [{date: 2020-01-01, action: effective, text: It begins, source: s1}]\n"
                        + "thresholds:\n"
                        + "  - {measure: price, above: 10, unit: €, from: 2020-01-01, source: s1, scope: dear}\n"
                        + "  - {measure: mass, above: 2, unit: kg, from: 2020-01-01, source: s1, scope: heavy}\n"
                        + "scopes: {dear: {means: Pays a levy}, heavy: {means: Needs a permit}}\n---\n");
    }

    @Test
    void theTwinSaysUntilWhenAFactHeld() throws IOException {
        assertThat(spaced(site.built("plants/one/index.md")))
                .contains("90 € \\[1\\] (Au 2024-01-05 ; Fin : 2025-06)")
                .contains("80 € \\[1\\] (Au 2025-07-01)");
    }

    @Test
    void theEndOfAFactReadsWellWhateverItsPrecision() throws IOException {
        assertThat(spaced(page().select(".facts-date").text())).contains("Fin : juin 2025");
    }

    @Test
    void aShareHasTheSpaceOfTheLanguage() throws IOException {
        assertThat(spaced(page().text())).contains("38 à 45 %");
    }

    @Test
    void onlyTheScopeThatRestsOnAHedgedFigureIsHedged() throws IOException {
        assertThat(spaced(page().select(".today-line").text()))
                .contains(
                        "Atteint des limites : Law : Pays a levy ; Needs a permit, d’après des chiffres avec réserve");
    }

    /** With plain spaces: how wide they are is not what this is about. */
    private static String spaced(String text) {
        return text.replaceAll("[\u00a0\u202f]", " ");
    }

    private static Document page() throws IOException {
        return Jsoup.parse(site.built("plants/one/index.html"));
    }
}
