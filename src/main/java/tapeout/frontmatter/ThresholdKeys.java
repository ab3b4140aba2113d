package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.Field.optional;
import static tapeout.frontmatter.Field.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tapeout.content.Comparison;
import tapeout.content.Measure;
import tapeout.content.Quantity;
import tapeout.content.Threshold;
import tapeout.content.Unit;
import tapeout.problem.FrontMatterProblems;

/** The limits that a rule draws. Those of one scope hold only together, so that a rule with several names each one's scope. */
final class ThresholdKeys {

    private static final Field<LocalDate> UNTIL =
            optional("until", new DayShape(), "2026-11-09", "The last day it applies.");
    private static final Field<Measure> MEASURE =
            required("measure", WordShape.of(Measure.values()), "performance-density", "What is measured.");
    private static final Field<Comparison> COMPARISON = required(
            "comparison", WordShape.of(Comparison.values()), "at least", "How a value is compared with the limit.");
    private static final Field<BigDecimal> VALUE = required("value", new AmountShape(), "4800", "The limit.");
    private static final Field<String> UNIT = required("unit", TextShape.word(40), "TPP", "The limit's unit.");
    private static final Field<LocalDate> FROM =
            required("from", new DayShape(), "2023-11-17", "The first day it applies.");
    private static final Field<String> SCOPE = optional("scope", NAME, "3A090.a", "The paragraph or list entry.");
    private static final Field<String> NOTE = optional("note", STATEMENT, "\"…\"", "What a reader should know of it.");

    static final Field<List<Threshold>> THRESHOLDS = optional(
            "thresholds",
            ListShape.listOf(new StructShape<>(
                    Keys.of("threshold", MEASURE, COMPARISON, VALUE, UNIT, FROM, UNTIL, SourceKeys.CITED, SCOPE, NOTE),
                    ThresholdKeys::checkThreshold,
                    ThresholdKeys::threshold)),
            "[{measure: performance-density, comparison: at least, value: 5.92, unit: TPP/mm2, from: 2023-11-17, source: fr}]",
            "The limits that it draws.");

    private ThresholdKeys() {}

    /** Reports what does not fit between the limits of one rule. */
    static void check(Fields rule) {
        List<Threshold> limits = rule.list(THRESHOLDS);
        for (int i = 0; i < limits.size(); i++) {
            Threshold limit = limits.get(i);
            if (limits.size() > 1 && limit.scope() == null) {
                rule.problems()
                        .missingKey(limit.at(), SCOPE.name(), "threshold of a rule with several", SCOPE.example());
            }
            for (Threshold earlier : limits.subList(0, i)) {
                if (limit.scope() != null && limit.scope().equals(earlier.scope()) && overlap(limit, earlier)) {
                    compare(limit, earlier, rule.problems());
                }
            }
        }
    }

    private static boolean overlap(Threshold one, Threshold other) {
        return one.measure() == other.measure() && (one.appliesOn(other.from()) || other.appliesOn(one.from()));
    }

    private static void compare(Threshold limit, Threshold earlier, FrontMatterProblems problems) {
        boolean upper = limit.comparison() == Comparison.LESS_THAN;
        if (upper == (earlier.comparison() == Comparison.LESS_THAN)) {
            problems.repeatedLimit(
                    limit.at(), limit.measure().word(), earlier.at().line());
        } else if (amount(upper ? earlier : limit).compareTo(amount(upper ? limit : earlier)) >= 0) {
            problems.impossibleLimits(
                    limit.at(), limit.measure().word(), earlier.at().line());
        }
    }

    private static BigDecimal amount(Threshold limit) {
        Unit unit = limit.measure().unit();
        return unit == null
                ? limit.limit().amount()
                : limit.limit().in(unit).orElseThrow(() -> new IllegalStateException("unit at " + limit.at()));
    }

    private static void checkThreshold(Fields threshold) {
        LocalDate from = threshold.find(FROM);
        LocalDate until = threshold.find(UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            threshold.problems().dateBefore(threshold.at(UNTIL), "The last day", until, "the first", from);
        }
        Measure measure = threshold.find(MEASURE);
        String unit = threshold.find(UNIT);
        if (measure != null && unit != null && !measure.takes(unit)) {
            threshold.problems().unitOfLimit(threshold.at(UNIT), unit, measure.word(), measure.usualUnit());
            threshold.markIncomplete();
        }
    }

    private static Threshold threshold(Fields threshold) {
        return new Threshold(
                threshold.get(MEASURE),
                threshold.get(COMPARISON),
                new Quantity(threshold.get(VALUE), threshold.get(UNIT)),
                threshold.get(FROM),
                threshold.find(UNTIL),
                threshold.get(SourceKeys.CITED),
                threshold.find(SCOPE),
                threshold.find(NOTE),
                threshold.at());
    }
}
