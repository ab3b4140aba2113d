package tapeout.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tapeout.content.Entity;
import tapeout.frontmatter.DeclaredTypes;
import tapeout.library.Library;
import tapeout.library.Newsroom;

/** Arithmetic worked out by hand for the figures of real chips, against the limits of real rules as they are printed. */
class ThresholdsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final String SOURCES =
            "sources: [{id: s, publisher: P, title: T, kind: news, accessed: 2026-11-20}]";

    private static final String RULES = """
            thresholds:
              - {measure: total-processing-performance, at_least: 4800, unit: TPP, from: 2023-11-17, source: s, scope: a.1}
              - {measure: total-processing-performance, at_least: 1600, unit: TPP, from: 2023-11-17, source: s, scope: a.2}
              - {measure: performance-density, at_least: 5.92, unit: TPP/mm2, from: 2023-11-17, source: s, scope: a.2}
              - {measure: total-processing-performance, at_least: 2400, unit: TPP, from: 2023-11-17, source: s, scope: b.1}
              - {measure: total-processing-performance, below: 4800, unit: TPP, from: 2023-11-17, source: s, scope: b.1}
              - {measure: performance-density, at_least: 1.6, unit: TPP/mm2, from: 2023-11-17, source: s, scope: b.1}
              - {measure: performance-density, below: 5.92, unit: TPP/mm2, from: 2023-11-17, source: s, scope: b.1}
              - {measure: total-processing-performance, below: 21000, unit: TPP, from: 2026-01-15, source: s, scope: case}
              - {measure: memory-bandwidth, below: 6500, unit: GB/s, from: 2026-01-15, source: s, scope: case}
            """;

    private static final String H100 = """
            die_area: {value: 814, unit: mm2, source: s}
            memory:
              type: {value: HBM3, source: s}
              bandwidth: [{value: 3.35, unit: TB/s, qualifier: up to, source: s}, {value: 3, unit: TB/s, source: s}]
            compute:
              - {precision: FP64, sparsity: dense, value: 66.9, unit: TFLOPS, source: s}
              - {precision: TF32, sparsity: dense, value: 494.7, unit: TFLOPS, source: s}
              - {precision: FP16, sparsity: dense, value: 989.4, unit: TFLOPS, source: s}
              - {precision: FP16, sparsity: sparse, value: 1978.9, unit: TFLOPS, source: s}
              - {precision: FP8, sparsity: dense, value: 1978.9, unit: TFLOPS, source: s}
              - {precision: INT8, sparsity: sparse, value: 3957.8, unit: TOPS, source: s}
              - {precision: INT8, sparsity: dense, value: 1978.9, unit: TOPS, source: s}
            """;

    private static final String A100 = """
            die_area: {value: 826, unit: mm2, source: s}
            memory: {type: {value: HBM2, source: s}, bandwidth: {value: 1.6, unit: TB/s, qualifier: about, source: s}}
            compute:
              - {precision: FP64, sparsity: not stated, value: 19.5, unit: TFLOPS, source: s}
              - {precision: FP16, sparsity: dense, value: 312, unit: TFLOPS, source: s}
              - {precision: FP16, sparsity: sparse, value: 624, unit: TFLOPS, source: s}
            """;

    private static final String H20 = """
            memory: {type: {value: HBM3, source: s}, bandwidth: {value: 4, unit: TB/s, source: s}}
            compute:
              - {precision: TF32, sparsity: not stated, value: 74, unit: TFLOPS, source: s}
              - {precision: FP16, sparsity: dense, value: 148, unit: TFLOPS, source: s}
              - {precision: FP16, sparsity: not stated, value: 148, unit: TFLOPS, source: s}
              - {precision: INT8, sparsity: not stated, value: 296, unit: TOPS, source: s}
            """;

    private static final String ASCEND_910C = """
            memory: {bandwidth: {value: 3.2, unit: TB/s, source: s}}
            compute:
              - {precision: FP16, sparsity: dense, value: 752, unit: TFLOPS, source: s}
              - {precision: BF16, sparsity: dense, value: 752, unit: TFLOPS, source: s}
              - {precision: BF16, sparsity: not stated, value: 780, unit: TFLOPS, qualifier: estimated, source: s}
            """;

    private static final String WSE_3 = """
            die_area: {value: 46225, unit: mm2, source: s}
            memory: {type: {value: SRAM on the wafer, source: s}, bandwidth: {value: 21, unit: PB/s, source: s}}
            compute: [{precision: FP16, sparsity: sparse, value: 125, unit: PFLOPS, source: s}]
            """;

    private static final String B200 = """
            memory: {type: {value: HBM3e, source: s}, bandwidth: {value: 8, unit: TB/s, qualifier: up to, source: s}}
            compute:
              - {precision: FP4, sparsity: not stated, value: 20, unit: PFLOPS, source: s}
              - {precision: FP8, sparsity: dense, value: 4500, unit: TFLOPS, source: s}
            """;

    static Stream<Arguments> chips() {
        // 1978.9 × 8 = 15,831.2; ÷ 814 = 19.4486…            312 × 16 = 4992; ÷ 826 = 6.0435…
        // 148 × 16 = 74 × 32 = 296 × 8 = 2368                 752 × 16 = 12,032; 780 × 16 = 12,480
        // 125,000 × 16 = 2,000,000; ÷ 46,225 = 43.2666…        4500 × 8 = 36,000; 20,000 × 4 = 80,000
        return Stream.of(
                Arguments.of(H100, "15831.2..15831.2", "19.449..19.449", "..3350", "met met not-met met"),
                Arguments.of(A100, "4992..4992", "6.044..6.044", "~1600..~1600", "met met not-met met?"),
                Arguments.of(H20, "2368..2368", "..", "4000..4000", "not-met open not-met met"),
                Arguments.of(ASCEND_910C, "12032..~12480", "..", "..", "met open not-met open"),
                Arguments.of(WSE_3, "1000000..2000000", "21.633..43.267", "..", "met met not-met not-met"),
                Arguments.of(
                        WSE_3.replace("source: s}]", "qualifier: up to, source: s}]"),
                        "..2000000",
                        "..43.267",
                        "..",
                        "open open open open"),
                Arguments.of(B200, "36000..80000", "..", "..8000", "met open not-met not-met"),
                Arguments.of("", "..", "..", "..", "open open open open"));
    }

    @ParameterizedTest
    @MethodSource("chips")
    void worksOutWhatRulesMeasure(String facts, String performance, String density, String bandwidth, String verdicts) {
        Figures figures = new Figures(chip(facts), TODAY);
        assertThat(shown(figures, "total-processing-performance")).isEqualTo(performance);
        assertThat(shown(figures, "performance-density")).isEqualTo(density);
        assertThat(shown(figures, "memory-bandwidth")).isEqualTo(bandwidth);
        assertThat(verdicts(facts, RULES)).isEqualTo(verdicts);
    }

    /** One compute figure or several, against at least 4800, by what it leaves certain. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{precision: FP16, sparsity: dense, value: 300, unit: TFLOPS, source: s}|met",
                "{precision: INT8, sparsity: dense, value: 600, unit: TOPS, source: s}|met",
                "{precision: INT8, sparsity: dense, value: 599.999999999, unit: TOPS, source: s}|not-met",
                "{precision: MXFP4, sparsity: dense, value: 1.2, unit: PFLOPS, source: s}|met",
                "{precision: FP16, sparsity: not stated, value: 300, unit: TFLOPS, source: s}|open",
                "{precision: FP16, sparsity: not stated, value: 299, unit: TFLOPS, source: s}|not-met",
                "{precision: FP16, sparsity: sparse, value: 300, unit: TFLOPS, source: s}|open",
                "{precision: FP16, sparsity: sparse, value: 299, unit: TFLOPS, source: s}|not-met",
                "{precision: FP16, sparsity: dense, value: 300, unit: TFLOPS, qualifier: up to, source: s}|open",
                "{precision: FP16, sparsity: dense, value: 299, unit: TFLOPS, qualifier: up to, source: s}|not-met",
                "{precision: FP16, sparsity: dense, value: 299, unit: TFLOPS, qualifier: at least, source: s}|open",
                "{precision: FP16, sparsity: dense, value: 300, unit: TFLOPS, qualifier: more than, source: s}|met",
                "{precision: FP16, sparsity: dense, value: 300, unit: TFLOPS, qualifier: estimated, source: s}|met?",
                "{precision: FP16, sparsity: dense, value: 299, unit: TFLOPS, qualifier: planned, source: s}|not-met?",
                "{precision: TF32, sparsity: dense, value: 150, unit: TFLOPS, source: s}|open",
                "{precision: TF32, sparsity: dense, value: 149, unit: TFLOPS, source: s}|not-met",
                "{precision: FP8, sparsity: dense, value: 600, unit: TOPS, source: s}|met",
                "{precision: mixed, sparsity: dense, value: 1, unit: TFLOPS, source: s}|open",
                "{precision: FP16, sparsity: dense, value: 1, unit: Mflops, source: s}|open",
                "{precision: FP16, sparsity: dense, value: not disclosed, source: s}|open",
                "{precision: FP16, sparsity: dense, value: 300, unit: TFLOPS, source: s}, {precision: FP16, sparsity: dense, value: 299, unit: TFLOPS, source: s}|open",
                "{precision: FP16, sparsity: dense, value: 300, unit: TFLOPS, source: s}, {precision: FP16, sparsity: not stated, value: 150, unit: TFLOPS, source: s}|open",
                "{precision: FP16, sparsity: dense, value: 300, unit: TFLOPS, source: s}, {precision: FP16, sparsity: not stated, value: 600, unit: TFLOPS, source: s}|met",
                "{precision: FP16, sparsity: dense, value: 200, unit: TFLOPS, source: s}, {precision: FP16, sparsity: sparse, value: 400, unit: TFLOPS, source: s}|not-met",
                "{precision: FP16, sparsity: dense, value: 299, unit: TFLOPS, source: s}, {precision: INT8, sparsity: dense, value: 600, unit: TOPS, source: s}|met",
                "{precision: FP16, sparsity: dense, value: 299, unit: TFLOPS, source: s}, {precision: INT8, sparsity: not stated, value: 600, unit: TOPS, source: s}|open",
                "{precision: FP16, sparsity: dense, value: 300, unit: TFLOPS, source: s}, {precision: odd, sparsity: dense, value: 9, unit: TFLOPS, source: s}|met",
                "{precision: FP16, sparsity: dense, value: 299, unit: TFLOPS, source: s}, {precision: odd, sparsity: dense, value: 9, unit: TFLOPS, source: s}|open",
                "{precision: FP16, sparsity: dense, value: 300, unit: TFLOPS, qualifier: about, source: s}, {precision: INT8, sparsity: dense, value: 600, unit: TOPS, source: s}|met"
            })
    void takesEachHedgeForWhatItSays(String figures, String verdict) {
        String limit = "thresholds: [{measure: total-processing-performance, at_least: 4800, unit: TPP,"
                + " from: 2023-11-17, source: s}]\n";
        assertThat(verdicts("compute: [" + figures + "]\n", limit)).isEqualTo(verdict);
    }

    /** Exactly at a limit, a hair beside it, and of a fraction without an end. */
    @ParameterizedTest
    @CsvSource({
        "at_least, 592, 100, 5.92, met",
        "above, 592, 100, 5.92, not-met",
        "below, 592, 100, 5.92, not-met",
        "at_least, 591.9999999999, 100, 5.92, not-met",
        "below, 591.9999999999, 100, 5.92, met",
        "above, 592.0000000001, 100, 5.92, met",
        "at_most, 592, 100, 5.92, met",
        "at_most, 592.0000000001, 100, 5.92, not-met",
        "at_least, 1, 3, 0.333333333333, met",
        "at_least, 1, 3, 0.333333333334, not-met"
    })
    void comparesFractionsExactly(String end, String performance, String area, String limit, String verdict) {
        String facts = "die_area: {value: " + area + ", unit: mm2, source: s}\n"
                + "compute: [{precision: INT1, sparsity: dense, value: " + performance + ", unit: TOPS, source: s}]\n";
        String rule = "thresholds: [{measure: performance-density, " + end + ": " + limit
                + ", unit: TPP/mm2, from: 2023-11-17, source: s}]\n";
        assertThat(verdicts(facts, rule)).isEqualTo(verdict);
    }

    /** The ends of a band, with and without what lies on them. */
    @ParameterizedTest
    @CsvSource({
        "'above: 14000, below: 17500', 14000, not-met",
        "'above: 14000, below: 17500', 14000.001, met",
        "'above: 14000, below: 17500', 17499.999, met",
        "'above: 14000, below: 17500', 17500, not-met",
        "'at_least: 14000, at_most: 17500', 14000, met",
        "'at_least: 14000, at_most: 17500', 17500, met",
        "'at_least: 14000, at_most: 17500', 17500.001, not-met"
    })
    void aBandHasTwoEnds(String band, String performance, String verdict) {
        String facts =
                "compute: [{precision: INT1, sparsity: dense, value: " + performance + ", unit: TOPS, source: s}]\n";
        String rule = "thresholds: [{measure: total-processing-performance, " + band
                + ", unit: TPP, from: 2023-11-17, source: s}]\n";
        assertThat(verdicts(facts, rule)).isEqualTo(verdict);
    }

    /** What is known only from one side is open against a band, unless that side is beyond it. */
    @ParameterizedTest
    @CsvSource({"15000, up to, open", "13000, up to, not-met", "15000, at least, open", "18000, at least, not-met"})
    void aBoundIsSetAgainstBothEnds(String performance, String qualifier, String verdict) {
        String facts = "compute: [{precision: INT1, sparsity: dense, value: " + performance
                + ", unit: TOPS, qualifier: " + qualifier + ", source: s}]\n";
        String rule = "thresholds: [{measure: total-processing-performance, above: 14000, below: 17500, unit: TPP,"
                + " from: 2023-11-17, source: s}]\n";
        assertThat(verdicts(facts, rule)).isEqualTo(verdict);
    }

    /** Asked of those that are, or may be, of the sort that a limit applies to. */
    @ParameterizedTest
    @CsvSource({
        "'applies_to: {vendor.country: [US]}', 0",
        "'applies_to: {vendor.country: [CN, US]}', 1",
        "'applies_to: {vendor: [maker]}', 1",
        "'applies_to: {vendor: [other]}', 0",
        "'applies_to: {kind: [gpu]}', 1",
        "'applies_to: {kind: npu}', 0",
        "'applies_to: {vendor.website: [x]}', 1",
        "'scopes: {a: {applies_to: {kind: [npu]}}}', 1",
        "'scopes: {a: {applies_to: {kind: [gpu]}}}', 2"
    })
    void limitsAreAskedOfThoseThatTheyApplyTo(String terms, int scopes) {
        String limit =
                "{measure: total-processing-performance, at_least: 1, unit: TPP, from: 2023-11-17, source: s, scope: ";
        boolean two = terms.startsWith("scopes");
        String rule = "thresholds:\n  - " + limit + "a}\n" + (two ? "  - " + limit + "b}\n" : "") + terms + "\n";
        assertThat(check("", rule).stream().flatMap(one -> one.scopes().stream()))
                .hasSize(scopes);
    }

    @Test
    void aScopeSaysWhatItMeans() {
        String rule = "thresholds: [{measure: total-processing-performance, at_least: 1, unit: TPP, from: 2023-11-17,"
                + " source: s, scope: a}]\nscopes: {a: {means: needs a licence}}\n";
        assertThat(check("", rule).get(0).scopes().get(0).means()).isEqualTo("needs a licence");
    }

    @ParameterizedTest
    @CsvSource({
        "memory-bandwidth, GB/s, HBM3, met, ''",
        "memory-bandwidth, TB/s, HBM3, not-met, ''",
        "memory-bandwidth, GB/s, SRAM on the wafer, open, no source says that the memory is DRAM",
        "memory-capacity, GB, SRAM, met, ''",
        "memory-capacity, TB, SRAM, not-met, ''",
        "interconnect-bandwidth, GB/s, HBM3, open, what is published is the speed of one kind of link; the limit is on all inputs and outputs together"
    })
    void convertsUnitsAndSaysWhatIsMissing(String measure, String unit, String memory, String verdict, String gap) {
        String facts =
                "memory: {type: {value: " + memory + ", source: s}, bandwidth: {value: 2, unit: TB/s, source: s},"
                        + " capacity: {value: 96, unit: GiB, source: s}}\ninterconnect: {value: 900, unit: GB/s, source: s}\n";
        String rule = "thresholds: [{measure: " + measure + ", at_least: 96.5, unit: " + unit
                + ", from: 2023-11-17, source: s}]\n";
        TestCheck test = check(facts, rule).get(0).scopes().get(0).tests().get(0);
        assertThat(test.verdict().word()).isEqualTo(verdict);
        assertThat(String.join(" ", test.gaps())).isEqualTo(gap);
    }

    @Test
    void namesEveryMissingFact() {
        Map<String, List<String>> gaps = check("", RULES).get(0).scopes().stream()
                .flatMap(scope -> scope.tests().stream())
                .collect(Collectors.toMap(test -> test.limit().measure().word(), TestCheck::gaps, (a, b) -> a));
        assertThat(gaps)
                .containsOnly(
                        Map.entry("total-processing-performance", List.of("no compute figure has a source")),
                        Map.entry(
                                "performance-density",
                                List.of("no compute figure has a source", "the die area has no source")),
                        Map.entry("memory-bandwidth", List.of("the memory bandwidth has no source")));
    }

    /** A limit counts from its first to its last day, and only while its rule is in force. */
    @ParameterizedTest
    @CsvSource({
        "2023-11-16, 0",
        "2023-11-17, 1",
        "2024-12-31, 1",
        "2025-01-01, 0",
        "2025-06-01, 1",
        "2025-07-01, 0",
        "2025-08-01, 1",
        "2025-09-01, 0"
    })
    void limitsApplyOnTheirDaysWhileTheRuleIsInForce(LocalDate day, int limits) {
        Library library = library(
                "",
                "thresholds:\n"
                        + "  - {measure: total-processing-performance, at_least: 1, unit: TPP, from: 2023-11-17, until: 2024-12-31, source: s, scope: a}\n"
                        + "  - {measure: total-processing-performance, at_least: 2, unit: TPP, from: 2025-02-01, source: s, scope: a}\n",
                "actions:\n"
                        + "  - {date: 2023-01-01, action: effective, text: a, source: s}\n"
                        + "  - {date: 2025-07-01, action: suspended, text: a, source: s}\n"
                        + "  - {date: 2025-08-01, action: resumed, text: a, source: s}\n"
                        + "  - {date: 2025-09-01, action: rescinded, text: a, source: s}\n");
        List<LimitCheck> checks = LimitCheck.of(new Figures(chip(library), day), library, day);
        assertThat(checks.stream().flatMap(check -> check.scopes().stream()).flatMap(scope -> scope.tests().stream()))
                .hasSize(limits);
    }

    private static String shown(Figures figures, String measure) {
        Span span = figures.amount(DeclaredTypes.measure(measure)).span();
        return shown(span.low()) + ".." + shown(span.high());
    }

    private static String shown(@Nullable Bound bound) {
        return bound == null ? "" : (bound.hedged() ? "~" : "") + bound.shown().toPlainString();
    }

    /** The verdict of each scope, with a question mark where it rests on a hedge. */
    private static String verdicts(String facts, String thresholds) {
        return check(facts, thresholds).stream()
                .flatMap(rule -> rule.scopes().stream())
                .map(scope -> scope.verdict().word() + (scope.hedged() ? "?" : ""))
                .collect(Collectors.joining(" "));
    }

    private static List<LimitCheck> check(String facts, String thresholds) {
        Library library =
                library(facts, thresholds, "actions: [{date: 2023-01-01, action: effective, text: a, source: s}]\n");
        return LimitCheck.of(new Figures(chip(library), TODAY), library, TODAY);
    }

    private static Entity chip(String facts) {
        return chip(library(facts, "", "actions: [{date: 2023-01-01, action: effective, text: a, source: s}]\n"));
    }

    private static Entity chip(Library library) {
        return library.entity("chip").orElseThrow();
    }

    private static Library library(String facts, String thresholds, String actions) {
        return new Newsroom()
                .organization("maker", "country: CN")
                .chip("chip", "maker", SOURCES, facts.stripTrailing())
                .file(
                        "rules/rule.md",
                        "name: R\nsummary: A rule.\nissuer: maker\njurisdiction: US\nkind: regulation\n" + SOURCES
                                + "\n" + actions + thresholds.stripTrailing())
                .library();
    }
}
