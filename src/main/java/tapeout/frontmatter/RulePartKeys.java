package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.Field.optional;
import static tapeout.frontmatter.Field.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tapeout.content.ActionKind;
import tapeout.content.Comparison;
import tapeout.content.Measure;
import tapeout.content.Quantity;
import tapeout.content.RuleAction;
import tapeout.content.Threshold;
import tapeout.content.When;

/** The parts of a rule: its actions and the limits it draws. */
final class RulePartKeys {

    private static final Field<When> DATE =
            required("date", new WhenShape(), "2025-01-15", "When, as exactly as it is known.");
    private static final Field<ActionKind> ACTION =
            required("action", WordShape.of(ActionKind.values()), "published", "Which step it is.");
    private static final Field<String> TEXT =
            required("text", STATEMENT, "\"What happened, in one line.\"", "What happens, in one line.");
    private static final Field<String> CITATION = optional("citation", NAME, "88 FR 73458", "Where it is published.");
    private static final Field<LocalDate> UNTIL =
            optional("until", new DayShape(), "2026-11-09", "The last day of it.");

    static final Field<List<RuleAction>> ACTIONS = required(
                    "actions",
                    ListShape.someOf(new StructShape<>(
                            Keys.of("action", DATE, ACTION, TEXT, SourceKeys.CITED, CITATION, UNTIL),
                            RulePartKeys::checkAction,
                            RulePartKeys::action)),
                    "[{date: 2025-01-15, action: published, text: \"…\", source: fr}]",
                    "Its life, in order of date.")
            .orElse(List.of());

    private static final Field<Measure> MEASURE =
            required("measure", WordShape.of(Measure.values()), "performance-density", "What is measured.");
    private static final Field<Comparison> COMPARISON = required(
            "comparison", WordShape.of(Comparison.values()), "at least", "How a value is compared with the limit.");
    private static final Field<BigDecimal> VALUE = required("value", new AmountShape(), "4800", "The limit.");
    private static final Field<String> UNIT = required("unit", new TextShape(1, 40), "TPP", "The limit's unit.");
    private static final Field<LocalDate> FROM =
            required("from", new DayShape(), "2023-11-17", "The first day it applies.");
    private static final Field<String> SCOPE = optional("scope", NAME, "3A090.a", "The paragraph or list entry.");
    private static final Field<String> NOTE = optional("note", STATEMENT, "\"…\"", "What a reader should know of it.");

    static final Field<List<Threshold>> THRESHOLDS = optional(
            "thresholds",
            ListShape.listOf(new StructShape<>(
                    Keys.of("threshold", MEASURE, COMPARISON, VALUE, UNIT, FROM, UNTIL, SourceKeys.CITED, SCOPE, NOTE),
                    RulePartKeys::checkThreshold,
                    RulePartKeys::threshold)),
            "[{measure: performance-density, comparison: at least, value: 5.92, unit: TPP/mm2, from: 2023-11-17, source: fr}]",
            "The limits that it draws.");

    private RulePartKeys() {}

    private static void checkAction(Fields action) {
        LocalDate until = action.find(UNTIL);
        if (until == null) {
            return;
        }
        ActionKind kind = action.find(ACTION);
        if (kind != null && kind != ActionKind.SUSPENDED) {
            action.problems().misplacedKey(action.at(UNTIL), UNTIL.name(), "action: suspended");
        }
        When date = action.find(DATE);
        if (date != null && until.isBefore(date.first())) {
            action.problems().dateBefore(action.at(UNTIL), "The last day", until, "the first", date);
        }
    }

    private static RuleAction action(Fields action) {
        return new RuleAction(
                action.get(DATE),
                action.get(ACTION),
                action.get(TEXT),
                action.get(SourceKeys.CITED),
                action.find(CITATION),
                action.find(UNTIL),
                action.at());
    }

    private static void checkThreshold(Fields threshold) {
        LocalDate from = threshold.find(FROM);
        LocalDate until = threshold.find(UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            threshold.problems().dateBefore(threshold.at(UNTIL), "The last day", until, "the first", from);
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
