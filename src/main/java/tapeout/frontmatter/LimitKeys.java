package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import tapeout.content.Comparison;
import tapeout.content.Limit;
import tapeout.content.Quantity;
import tapeout.content.type.EntityType;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Unit;
import tapeout.content.type.Units;
import tapeout.frontmatter.shape.AmountShape;
import tapeout.frontmatter.shape.DayShape;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.TextShape;
import tapeout.frontmatter.shape.WordShape;
import tapeout.problem.FrontMatterProblems;

/** The limits that an entity draws. Those of one scope hold only together, so that one with several names the scope of each. */
final class LimitKeys {

    private static final Field<LocalDate> UNTIL =
            optional("until", new DayShape(), "2026-11-09", "The last day it applies.");
    private static final Field<Comparison> COMPARISON = required(
            "comparison", WordShape.of(Comparison.values()), "at least", "How a value is compared with the limit.");
    private static final Field<BigDecimal> VALUE = required("value", new AmountShape(), "4800", "The limit.");
    private static final Field<String> UNIT = required("unit", TextShape.word(40), "TPP", "The limit's unit.");
    private static final Field<LocalDate> FROM =
            required("from", new DayShape(), "2023-11-17", "The first day it applies.");
    private static final Field<String> SCOPE = optional("scope", NAME, "3A090.a", "The paragraph or list entry.");
    private static final Field<String> NOTE = optional("note", STATEMENT, "\"…\"", "What a reader should know of it.");

    private final Units units;
    private final Field<MeasureType> measure;
    private final Field<List<Limit>> limits;

    /** @param measures what limits can be drawn on, at least one */
    LimitKeys(Collection<MeasureType> measures, Units units) {
        this.units = units;
        MeasureType first = measures.iterator().next();
        measure = required(
                "measure",
                WordShape.of(measures.toArray(MeasureType[]::new), MeasureType::word),
                first.word(),
                "What is measured.");
        limits = optional(
                EntityType.THRESHOLDS,
                ListShape.listOf(new StructShape<>(
                        Keys.of(
                                "threshold",
                                measure,
                                COMPARISON,
                                VALUE,
                                UNIT,
                                FROM,
                                UNTIL,
                                SourceKeys.CITED,
                                SCOPE,
                                NOTE),
                        this::checkLimit,
                        this::limit)),
                "[{measure: " + first.word() + ", comparison: at least, value: 5.92, unit: " + first.unit()
                        + ", from: 2023-11-17, source: fr}]",
                "The limits that it draws.");
    }

    Field<List<Limit>> field() {
        return limits;
    }

    /** Reports what does not fit between the limits of one entity. */
    void check(Fields owner) {
        List<Limit> all = owner.list(limits);
        for (int i = 0; i < all.size(); i++) {
            Limit limit = all.get(i);
            if (all.size() > 1 && limit.scope() == null) {
                owner.problems().missingKey(limit.at(), SCOPE.name(), "threshold among several", SCOPE.example());
            }
            for (Limit earlier : all.subList(0, i)) {
                if (limit.scope() != null && limit.scope().equals(earlier.scope()) && overlap(limit, earlier)) {
                    compare(limit, earlier, owner.problems());
                }
            }
        }
    }

    private static boolean overlap(Limit one, Limit other) {
        return one.measure() == other.measure()
                && (one.appliesOn(other.days().from())
                        || other.appliesOn(one.days().from()));
    }

    private static void compare(Limit limit, Limit earlier, FrontMatterProblems problems) {
        boolean upper = limit.comparison() == Comparison.LESS_THAN;
        if (upper == (earlier.comparison() == Comparison.LESS_THAN)) {
            problems.ofEntities()
                    .repeatedLimit(
                            limit.at(), limit.measure().word(), earlier.at().line());
        } else if (amount(upper ? earlier : limit).compareTo(amount(upper ? limit : earlier)) >= 0) {
            problems.ofEntities()
                    .impossibleLimits(
                            limit.at(), limit.measure().word(), earlier.at().line());
        }
    }

    private static BigDecimal amount(Limit limit) {
        Unit unit = limit.measure().known();
        return unit == null
                ? limit.limit().amount()
                : limit.limit().in(unit).orElseThrow(() -> new IllegalStateException("unit at " + limit.at()));
    }

    private void checkLimit(Fields limit) {
        LocalDate from = limit.find(FROM);
        LocalDate until = limit.find(UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            limit.problems().dateBefore(limit.at(UNTIL), "The last day", until, "the first", from);
        }
        MeasureType measured = limit.find(measure);
        String unit = limit.find(UNIT);
        if (measured != null && unit != null && !takes(measured, unit)) {
            limit.problems().ofEntities().unitOfLimit(limit.at(UNIT), unit, measured.word(), measured.unit());
            limit.markIncomplete();
        }
    }

    private boolean takes(MeasureType measured, String unit) {
        Unit known = measured.known();
        return known == null
                ? unit.equals(measured.unit())
                : units.of(unit).filter(known::comparesWith).isPresent();
    }

    private Limit limit(Fields limit) {
        String unit = limit.get(UNIT);
        return new Limit(
                limit.get(measure),
                limit.get(COMPARISON),
                new Quantity(limit.get(VALUE), unit, units.of(unit).orElse(null)),
                new Limit.Days(limit.get(FROM), limit.find(UNTIL)),
                limit.get(SourceKeys.CITED),
                limit.find(SCOPE),
                limit.find(NOTE),
                limit.at());
    }
}
