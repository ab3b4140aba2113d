package tapeout.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.content.Entity;
import tapeout.content.type.EntityTypes;
import tapeout.content.type.MeasureType;
import tapeout.content.value.QuotationMarks;
import tapeout.frontmatter.type.TypeReader;
import tapeout.library.Newsroom;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** Sums, products and quotients of facts that sources give in other units than the measure's. */
class MeasuresOfATypeTest {

    private static final String TYPE = """
            name: {one: Wire, many: Wires}
            folder: wires
            summary: Lines between towns.
            units: {Wh/m: {of: loss}}
            facts:
              core: {quantity: g, label: Core, says: What its core weighs.}
              coat: {quantity: kg, label: Coat, says: What its coat weighs.}
              draw: {quantity: kW, label: Draw, says: What it draws.}
              time: {quantity: s, label: Time, says: How long.}
              length: {quantity: km, label: Length, says: How long it is.}
            measures:
              of:
                weight: {label: Weight, unit: kg, sum: {facts: [core, coat]}}
                coat: {label: Coat, unit: kg, fact: {fact: coat}}
                work: {label: Work, unit: W × s, product: {facts: [draw, time]}}
                share: {label: Share, unit: "%", quotient: {of: coat, by: core}}
                density: {label: Density, unit: kg/m, quotient: {of: weight, by: length}}
            """;

    private static final String FACTS = """
            core: {value: 2, unit: kg, source: s}
            coat: {value: 500, unit: g, source: s}
            draw: {value: 1.5, unit: kW, source: s}
            time: {value: 30, unit: min, source: s}
            length: {value: 5, unit: m, source: s}
            """;

    @ParameterizedTest
    @CsvSource({"weight, 2.5", "coat, 0.5", "work, 2700000", "share, 25", "density, 0.5"})
    void everyFactIsTakenInTheUnitThatTheMeasureNames(String measure, String amount) {
        Problems problems = new Problems();
        EntityTypes types = read(TYPE, problems);
        assertThat(problems.sorted()).isEmpty();
        Entity wire = new Newsroom()
                .types(types)
                .file(
                        "wires/wire.md",
                        "name: W\nsummary: A wire.\n" + FACTS
                                + "sources: [{id: s, publisher: P, title: T, kind: news, accessed: 2026-11-20}]")
                .library()
                .entity("wire")
                .orElseThrow();
        Figures figures = new Figures(wire, LocalDate.of(2026, 11, 24));
        MeasureType type = wire.type().measuring().measure(measure).orElseThrow();
        assertThat(figures.amount(type).span().low().shown()).isEqualByComparingTo(amount);
        assertThat(figures.amount(type).span().single()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit: kg, sum: {facts: [core, coat]} | unit: kg, sum: {facts: [core, length]}",
                "unit: kg, fact: {fact: coat} | unit: km, fact: {fact: coat}",
                "unit: kg, fact: {fact: coat} | unit: stones, fact: {fact: coat}",
                "unit: kg, fact: {fact: coat} | unit: h, fact: {fact: time}",
                "W × s | kWh",
                "W × s | s × W",
                "W × s | W × h",
                "unit: \"%\", quotient: {of: coat, by: core} | unit: \"%\", quotient: {of: coat, by: length}",
                "unit: kg/m | unit: kg",
                "unit: kg/m | unit: kg/W"
            })
    void aUnitThatDoesNotSayHowFactsCountIsToldWhereItStands(String right, String wrong) {
        Problems problems = new Problems();
        String type = TYPE.replace(right, wrong);
        read(type, problems);
        assertThat(problems.sorted())
                .isNotEmpty()
                .allMatch(problem -> problem.code().code().equals("TO-337"));
        int line = problems.sorted().get(0).location().line();
        assertThat(type.lines().toList().get(line - 1)).contains(wrong);
    }

    @Test
    void aMeasureKnowsWhetherItIsWorkedOut() {
        List<MeasureType> measures =
                read(TYPE, new Problems()).of("wire").orElseThrow().measuring().measures();
        assertThat(measures.stream().filter(MeasureType::isDerived).map(MeasureType::word))
                .containsExactly("weight", "work", "share", "density");
    }

    private static EntityTypes read(String type, Problems problems) {
        return TypeReader.read(
                Map.of("wire", new SourceText("content/types/wire.yaml", type)),
                Set.of(),
                () -> QuotationMarks.ENGLISH,
                problems);
    }
}
