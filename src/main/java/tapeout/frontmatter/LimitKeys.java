package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Comparison;
import tapeout.content.Limit;
import tapeout.content.Quantity;
import tapeout.content.type.Choice;
import tapeout.content.type.EntityType;
import tapeout.content.type.EntityTypes;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Unit;
import tapeout.content.type.Units;
import tapeout.content.value.Reference;
import tapeout.frontmatter.shape.AmountShape;
import tapeout.frontmatter.shape.DayShape;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.PlacedShape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.TextShape;
import tapeout.frontmatter.shape.WordShape;
import tapeout.problem.frontmatter.FrontMatterProblems;

/** The limits that an entity draws. Those of one scope hold only together, so that one with several names the scope of each. */
final class LimitKeys {

    private static final Field<LocalDate> UNTIL =
            optional("until", new DayShape(), "2026-11-09", "The last day it applies.");
    private static final Map<Comparison, Field<BigDecimal>> ENDS = ends();
    private static final Field<String> UNIT =
            optional("unit", TextShape.word(40), "TPP", "The limit's unit; none where words are named.");
    private static final Field<List<Reference>> ONE_OF = optional(
            "one_of",
            ListShape.oneOrMore(new PlacedShape(NAME)),
            "[LFP, NMC]",
            "Of a measure of words: those that are within the limit.");
    private static final Field<LocalDate> FROM =
            required("from", new DayShape(), "2023-11-17", "The first day it applies.");
    private static final Field<String> SCOPE = optional("scope", NAME, "first band", "The paragraph or list entry.");
    private static final Field<String> NOTE = optional("note", STATEMENT, "\"…\"", "What a reader should know of it.");

    private static final String BOTH_ENDS = "Write the two ends of a band apart, such as at_least: %s and at_most: %s.";

    private final EntityTypes types;
    private final Units units;
    private final Field<MeasureType> measure;
    private final Field<List<Limit>> limits;
    private final TermsKeys terms;

    /** @param types those of the site, with at least one measure */
    LimitKeys(EntityTypes types) {
        this.types = types;
        this.units = types.units();
        this.terms = new TermsKeys(types);
        Collection<MeasureType> measures = types.measures().values();
        MeasureType first = measures.iterator().next();
        measure = required(
                "measure",
                WordShape.of(measures.toArray(MeasureType[]::new), MeasureType::word),
                first.word(),
                "What is measured.");
        limits = optional(
                EntityType.THRESHOLDS,
                ListShape.listOf(new StructShape<>(
                        Keys.of("threshold", measure)
                                .and(ENDS.values().toArray(Field<?>[]::new))
                                .and(ONE_OF, UNIT, FROM, UNTIL, SourceKeys.CITED, SCOPE, NOTE),
                        this::checkLimit,
                        this::limit)),
                "[{measure: " + first.word() + ", at_least: 5.92, unit: " + FactKeys.written(first.unit())
                        + ", from: 2023-11-17, source: fr}]",
                "The limits that it draws.");
    }

    Field<?>[] fields() {
        return new Field<?>[] {limits, terms.scopes(), TermsKeys.APPLIES_TO};
    }

    /** The limits, each with the terms of its scope. */
    List<Limit> limits(Fields owner) {
        return owner.list(limits).stream()
                .map(limit -> new Limit(
                        limit.measure(),
                        limit.asked(),
                        limit.days(),
                        limit.sources(),
                        limit.scope(),
                        terms.of(owner, limit.scope()),
                        limit.note(),
                        limit.at()))
                .toList();
    }

    /** Reports what does not fit between the limits of one entity. */
    void check(Fields owner) {
        List<Limit> all = owner.list(limits);
        terms.check(owner, all);
        for (int i = 0; i < all.size(); i++) {
            Limit limit = all.get(i);
            if (limit.ends().size() > 1
                    && excludes(
                            limit.measure(), limit.ends().get(0), limit.ends().get(1))) {
                owner.problems().ofEntities().emptyBand(limit.at());
            }
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
        if (limit.measure().isSaid()) {
            problems.ofEntities()
                    .repeatedLimit(
                            limit.at(), limit.measure().word(), earlier.at().line());
        }
        for (Limit.End end : limit.ends()) {
            for (Limit.End other : earlier.ends()) {
                if (end.comparison().isUpper() == other.comparison().isUpper()) {
                    problems.ofEntities()
                            .repeatedLimit(
                                    limit.at(),
                                    limit.measure().word(),
                                    earlier.at().line());
                } else if (excludes(limit.measure(), end, other)) {
                    problems.ofEntities()
                            .impossibleLimits(
                                    limit.at(),
                                    limit.measure().word(),
                                    earlier.at().line());
                }
            }
        }
    }

    /** Whether nothing lies between a lower and an upper end. */
    private static boolean excludes(MeasureType measure, Limit.End one, Limit.End other) {
        Limit.End lower = one.comparison().isUpper() ? other : one;
        Limit.End upper = lower == one ? other : one;
        int order = amount(measure, lower).compareTo(amount(measure, upper));
        boolean meet = lower.comparison() == Comparison.AT_LEAST && upper.comparison() == Comparison.AT_MOST;
        return order > 0 || (order == 0 && !meet);
    }

    private static BigDecimal amount(MeasureType measure, Limit.End end) {
        Unit unit = measure.known();
        return unit == null
                ? end.amount().amount()
                : end.amount().in(unit).orElseThrow(() -> new IllegalStateException("unit of " + end));
    }

    private void checkLimit(Fields limit) {
        MeasureType measured = limit.find(measure);
        if (measured != null && measured.isSaid()) {
            checkWords(limit, measured);
        } else {
            checkEnds(limit);
            checkUnit(limit, measured);
        }
        LocalDate from = limit.find(FROM);
        LocalDate until = limit.find(UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            limit.problems().dateBefore(limit.at(UNTIL), "The last day", until, "the first", from);
        }
    }

    private void checkUnit(Fields limit, @Nullable MeasureType measured) {
        String unit = limit.find(UNIT);
        if (!limit.isWritten(UNIT)) {
            limit.problems()
                    .missingKey(
                            limit.at(), UNIT.name(), "threshold", measured == null ? UNIT.example() : measured.unit());
            limit.markIncomplete();
        } else if (measured != null && unit != null && !takes(measured, unit)) {
            limit.problems().ofEntities().unitOfLimit(limit.at(UNIT), unit, measured.word(), measured.unit());
            limit.markIncomplete();
        }
        if (limit.isWritten(ONE_OF)) {
            limit.problems().misplacedKey(limit.at(ONE_OF), ONE_OF.name(), "a measure of words");
            limit.markIncomplete();
        }
    }

    /** A limit on words names them, and has no ends and no unit. */
    private void checkWords(Fields limit, MeasureType measured) {
        if (!limit.isWritten(ONE_OF)) {
            limit.problems().ofEntities().limitWithoutWords(limit.at(), measured.word(), words(measured));
            limit.markIncomplete();
        }
        Stream.concat(ENDS.values().stream(), Stream.of(UNIT))
                .filter(limit::isWritten)
                .forEach(field -> {
                    limit.problems().misplacedKey(limit.at(field), field.name(), "a measure of amounts");
                    limit.markIncomplete();
                });
        List<String> known = words(measured);
        limit.list(ONE_OF).stream()
                .filter(word -> !known.isEmpty() && !known.contains(word.id()))
                .forEach(word -> limit.problems().unknownValue(word.at(), ONE_OF.name(), word.id(), known));
    }

    /** The closed set of what is said; empty where it is open. */
    private List<String> words(MeasureType measured) {
        return types.choices(measured).stream().map(Choice::word).toList();
    }

    /** A limit has one end or two, of which one is the lower and one the upper. */
    private static void checkEnds(Fields limit) {
        List<Comparison> written = ENDS.entrySet().stream()
                .filter(end -> limit.isWritten(end.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        long upper = written.stream().filter(Comparison::isUpper).count();
        if (written.isEmpty() || upper > 1 || written.size() - upper > 1) {
            limit.problems().ofEntities().endsOfLimit(limit.at(), key(written));
            limit.markIncomplete();
        }
    }

    private static List<String> key(List<Comparison> ends) {
        return ends.stream()
                .map(end -> Objects.requireNonNull(ENDS.get(end)).name())
                .toList();
    }

    private static Map<Comparison, Field<BigDecimal>> ends() {
        Map<Comparison, Field<BigDecimal>> ends = new LinkedHashMap<>();
        ends.put(Comparison.AT_LEAST, end("at_least", "4800", "The least that is within the limit."));
        ends.put(Comparison.MORE_THAN, end("above", "14000", "What is within the limit is more than this."));
        ends.put(Comparison.AT_MOST, end("at_most", "4800", "The most that is within the limit."));
        ends.put(Comparison.LESS_THAN, end("below", "17500", "What is within the limit is less than this."));
        return ends;
    }

    private static Field<BigDecimal> end(String name, String example, String doc) {
        return optional(name, new AmountShape(BOTH_ENDS), example, doc);
    }

    private boolean takes(MeasureType measured, String unit) {
        Unit known = measured.known();
        return known == null
                ? unit.equals(measured.unit())
                : units.of(unit).filter(known::comparesWith).isPresent();
    }

    private List<Limit.End> ends(Fields limit) {
        String unit = limit.find(UNIT);
        return unit == null
                ? List.of()
                : ENDS.entrySet().stream()
                        .filter(end -> limit.has(end.getValue()))
                        .map(end -> new Limit.End(
                                end.getKey(),
                                new Quantity(
                                        limit.get(end.getValue()),
                                        unit,
                                        units.of(unit).orElse(null))))
                        .toList();
    }

    private Limit limit(Fields limit) {
        return new Limit(
                limit.get(measure),
                new Limit.Asked(ends(limit), limit.list(ONE_OF)),
                new Limit.Days(limit.get(FROM), limit.find(UNTIL)),
                limit.get(SourceKeys.CITED),
                limit.find(SCOPE),
                Limit.Terms.NONE,
                limit.find(NOTE),
                limit.at());
    }
}
