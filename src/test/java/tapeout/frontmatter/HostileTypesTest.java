package tapeout.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.QuotationMarks;
import tapeout.frontmatter.type.TypeReader;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** Type files are data of others: whatever stands in one, reading ends soon and says what is wrong. */
@Timeout(20)
class HostileTypesTest {

    private static final String TYPE = """
            name: {one: Wire, many: Wires}
            folder: wires
            summary: Lines between towns.
            """;

    @Test
    void tenThousandFieldsAreTooMany() {
        assertThat(mistakes("fields:\n" + lines(10_000, "  f%d: {form: line, label: L, says: S.}\n")))
                .singleElement()
                .asString()
                .startsWith("TO-036 content/types/wire.yaml");
    }

    @Test
    void sixHundredFieldsAreMoreThanOneSetHolds() {
        assertThat(mistakes("fields:\n" + lines(600, "  f%d: {form: line, label: L, says: S.}\n")))
                .anyMatch(mistake -> mistake.contains("600 keys"));
    }

    @Test
    void aPageDoesNotOpenWithATable() {
        assertThat(mistakes("""
                        opening: [length, price]
                        facts:
                          length: {form: text, label: Length}
                          price: {form: text, label: Price, table: {by: {region: {label: Region}}}}
                        """)).singleElement().asString().startsWith("TO-028 content/types/wire.yaml:4:19");
    }

    @Test
    void whatStandsBesideANameIsAFactOfADate() {
        assertThat(mistakes("""
                        dated: [shown, length]
                        facts:
                          length: {form: text, label: Length}
                          shown: {form: date, label: Shown}
                        """))
                .containsExactly("TO-028 content/types/wire.yaml:4:16 \"dated\" cannot be \"length\".");
    }

    @Test
    void aColumnThatThereIsNotIsToldByItsKey() {
        assertThat(mistakes("""
                        facts:
                          length: {form: text, label: Length}
                        tracker: {name: Wires, summary: Every wire., group: a, filters: [b], columns: [length, c]}
                        """))
                .containsExactlyInAnyOrder(
                        "TO-028 content/types/wire.yaml:6:53 \"group\" cannot be \"a\".",
                        "TO-028 content/types/wire.yaml:6:66 \"filters\" cannot be \"b\".",
                        "TO-028 content/types/wire.yaml:6:88 \"columns\" cannot be \"c\".");
    }

    @Test
    void aUnitInTermsOfItselfIsTold() {
        assertThat(mistakes("units: {ell: {is: 2, of: ell}}\n"))
                .containsExactly("TO-091 content/types/wire.yaml:4:26 The unit \"ell\" is counted in itself.");
    }

    @Test
    void unitsInTermsOfEachOtherAreToldOnceEach() {
        assertThat(mistakes("""
                        units:
                          ell: {is: 2, of: foot}
                          foot: {is: 3, of: inch}
                          inch: {is: 5, of: ell}
                          span: {is: 5, of: ell}
                        facts:
                          length: {quantity: span, label: Length}
                        """))
                .containsExactly(
                        "TO-091 content/types/wire.yaml:5:20 The unit \"ell\" is counted in \"foot\", and that in the"
                                + " end in it.",
                        "TO-091 content/types/wire.yaml:6:21 The unit \"foot\" is counted in \"inch\", and that in"
                                + " the end in it.",
                        "TO-091 content/types/wire.yaml:7:21 The unit \"inch\" is counted in \"ell\", and that in"
                                + " the end in it.");
    }

    @Test
    void aUnitInOtherLettersIsNoWordForWhatIsMeasured() {
        assertThat(mistakes("units: {lot: {is: 12, of: Kg}, ell: {of: cloth}}\n"))
                .containsExactly("TO-028 content/types/wire.yaml:4:27 \"of\" cannot be \"Kg\".");
    }

    @Test
    void aUnitHasOneMeaning() {
        assertThat(mistakes("units: {kg: {is: 2, of: g}}\n"))
                .containsExactly(
                        "TO-338 content/types/wire.yaml:4:13 The unit \"kg\" is built in, or declared as something else"
                                + " already.");
    }

    @Test
    void whatALifeCycleNamesIsThere() {
        assertThat(mistakes("""
                        fields: {who: {form: line, label: Who}}
                        lifecycle:
                          issuer: who
                          country: where
                          citation: nothing
                          states: {open: {label: Open}}
                          listed: [open, open]
                          actions:
                            opened: {label: Opened, from: none, to: open}
                            idle: {label: Idle}
                        """))
                .satisfiesExactlyInAnyOrder(
                        mistake -> assertThat(mistake).startsWith("TO-028 content/types/wire.yaml:6:11"),
                        mistake -> assertThat(mistake).startsWith("TO-028 content/types/wire.yaml:7:12"),
                        mistake -> assertThat(mistake).startsWith("TO-028 content/types/wire.yaml:8:13"),
                        mistake -> assertThat(mistake).startsWith("TO-035 content/types/wire.yaml:10:18"),
                        mistake -> assertThat(mistake).startsWith("TO-025 content/types/wire.yaml:13:11"));
    }

    @Test
    void theDayOfAStatusIsThatOfAWordAndOfAFact() {
        assertThat(mistakes("""
                        status: status
                        since:
                          made: since {begun}
                          sold: since {status}
                          lost: on {begun}
                          kept: since long ago
                        facts:
                          status: {words: {made: Made, sold: Sold, kept: Kept}, label: Status}
                          begun: {form: date, label: Begun}
                        """))
                .satisfiesExactlyInAnyOrder(
                        mistake -> assertThat(mistake).startsWith("TO-028 content/types/wire.yaml:7:9"),
                        mistake -> assertThat(mistake).startsWith("TO-028 content/types/wire.yaml:8:9"),
                        mistake -> assertThat(mistake).startsWith("TO-030 content/types/wire.yaml:9:9"));
    }

    @Test
    void aCircleOfFourHundredUnitsEnds() {
        assertThat(mistakes("units:\n"
                        + IntStream.range(0, 400)
                                .mapToObj(i -> "  u" + i + ": {is: 1000000, of: u" + (i + 1) % 400 + "}\n")
                                .collect(Collectors.joining())))
                .isNotEmpty()
                .allMatch(mistake -> mistake.contains("and that in the end in it"));
    }

    @Test
    void aChainOfFourHundredUnitsIsWorkedOut() {
        EntityTypes types = read(
                "units:\n"
                        + IntStream.range(0, 400)
                                .mapToObj(i -> "  u" + i + ": {is: 1000, of: u" + (i + 1) + "}\n")
                                .collect(Collectors.joining()),
                new Problems());
        assertThat(types.units().of("u0").orElseThrow().factor().precision()).isLessThan(1300);
    }

    @Test
    void aFactorOfABillionDigitsIsRefused() {
        assertThat(mistakes("units: {ell: {is: 1e999999999, of: m}}\n")).isNotEmpty();
    }

    @Test
    void measuresThatDivideEachOtherAreTold() {
        assertThat(mistakes("""
                        facts:
                          length: {quantity: km, label: Length, says: How long.}
                        measures:
                          of:
                            a: {label: A, unit: x, quotient: {of: b, by: length}}
                            b: {label: B, unit: x, quotient: {of: a, by: length}}
                        """))
                .contains(
                        "TO-091 content/types/wire.yaml:8:43 The measure \"a\" is worked out of itself.",
                        "TO-091 content/types/wire.yaml:9:43 The measure \"b\" is worked out of itself.");
    }

    @Test
    void aMeasureStandsBelowThatOfWhichItIsWorkedOut() {
        assertThat(mistakes("""
                        facts:
                          length: {quantity: km, label: Length, says: How long.}
                        measures:
                          of:
                            a: {label: A, unit: x/km, quotient: {of: b, by: length}}
                            b: {label: B, unit: km, fact: {fact: length}}
                        """))
                .containsExactly("TO-028 content/types/wire.yaml:8:46 The measure \"a\" is worked out of \"b\", which"
                        + " stands below it.");
    }

    @Test
    void aColumnNamesACellThatIsDeclared() {
        assertThat(mistakes("""
                        facts:
                          price: {quantity: km, label: P, table: {by: {region: {label: R, words: {far north: N}}}}}
                        tracker:
                          name: T
                          summary: S.
                          tables: {all: {label: All, columns: [price.far-north, price.south]}}
                        """))
                .containsExactly("TO-028 content/types/wire.yaml:9:57 \"region\" cannot be \"south\".");
    }

    @Test
    void noStateHasTheWordOfTheBeginning() {
        assertThat(mistakes("""
                        lifecycle:
                          states: {none: {label: None}, on: {label: On}}
                          actions: {begun: {label: Begun, from: none, to: on}}
                        """))
                .containsExactly("TO-024 content/types/wire.yaml:5:18 Every life cycle begins in \"none\", before any"
                        + " action.");
    }

    @Test
    void theWordOfATypeCanBeWritten() {
        for (String word : List.of("A Wire", "any", "topic")) {
            Problems problems = new Problems();
            TypeReader.read(
                    Map.of(word, new SourceText("content/types/" + word + ".yaml", TYPE)),
                    Set.of(),
                    () -> QuotationMarks.ENGLISH,
                    problems);
            assertThat(problems.sorted()).hasSize(1);
        }
    }

    @Test
    void aCircleOfThreeHundredStatesEnds() {
        assertThat(mistakes("lifecycle:\n  states:\n"
                        + IntStream.range(0, 300)
                                .mapToObj(i -> "    s" + i + ": {label: S" + i + ", lapses: {after: 1, to: s"
                                        + (i + 1) % 300 + "}}\n")
                                .collect(Collectors.joining())
                        + "  actions: {opened: {label: Opened, from: none, to: s0}}\n"))
                .isNotEmpty()
                .allMatch(mistake -> mistake.contains("leads by itself back to itself"));
    }

    @Test
    void tenThousandLevelsAreTooDeep() {
        for (String level : List.of("[", "{a: ", "- ")) {
            assertThat(mistakes("fields: " + level.repeat(10_000) + "\n")).isNotEmpty();
        }
    }

    private static String lines(int count, String line) {
        return IntStream.range(0, count).mapToObj(i -> line.formatted(i)).collect(Collectors.joining());
    }

    private static List<String> mistakes(String more) {
        Problems problems = new Problems();
        read(more, problems);
        return problems.sorted().stream().map(HostileTypesTest::line).toList();
    }

    private static String line(Problem problem) {
        return problem.code().code() + " " + problem.location() + " " + problem.detail();
    }

    private static EntityTypes read(String more, Problems problems) {
        return TypeReader.read(
                Map.of("wire", new SourceText("content/types/wire.yaml", TYPE + more)),
                Set.of(),
                () -> QuotationMarks.ENGLISH,
                problems);
    }
}
