package tapeout.threshold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.FactSheet;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Measuring;
import tapeout.content.type.Unit;

/** What an entity's sourced facts give for what its type says can be measured. */
public final class Figures {

    private static final Span HUNDRED = Span.exactly(Bound.of(BigDecimal.valueOf(100), false));

    private final Entity entity;
    private final FactSheet facts;
    private final Measuring measuring;

    /**
     * @param entity of a type that declares measures
     * @param day on which they are to hold
     */
    public Figures(Entity entity, LocalDate day) {
        this.entity = entity;
        this.facts = entity.facts().on(day);
        this.measuring = Objects.requireNonNull(entity.type().measuring());
    }

    public Entity entity() {
        return entity;
    }

    /** What sources say under a path, as it is on the day. */
    List<Fact> facts(String path) {
        return facts.get(path);
    }

    public EntityType type() {
        return entity.type();
    }

    /** What can be measured, in order. */
    public List<MeasureType> measures() {
        return measuring.measures();
    }

    /** The amount of a measure, in its own unit. */
    public Amount amount(MeasureType measure) {
        return measure.formula().accept(new Amounts(this, measure));
    }

    /** The steps behind an amount, in the order in which the figures are listed. */
    public List<Step> steps(MeasureType measure) {
        return measure.formula().accept(new Steps(this, measure));
    }

    /** The measure by which a quotient is worked out; null for any other. */
    public @Nullable MeasureType before(MeasureType measure) {
        return measure.formula().quotient().map(this::dividend).orElse(null);
    }

    /** Whether every text that sources give of a fact holds one of some words. */
    boolean names(MeasureType.Only only) {
        List<String> named = facts.get(only.fact()).stream()
                .filter(fact -> fact.value().isDisclosed())
                .flatMap(fact -> fact.value().each().stream())
                .toList();
        return !named.isEmpty() && named.stream().allMatch(SaidWords.naming(only.words()));
    }

    HighestFigures highest(MeasureType.Highest highest) {
        FactType type = Objects.requireNonNull(entity.type().facts().get(highest.fact()));
        return new HighestFigures(highest, type, facts.get(highest.fact()));
    }

    MeasureType dividend(MeasureType.Quotient quotient) {
        return measuring
                .measure(quotient.dividend())
                .orElseThrow(() -> new IllegalStateException("no measure " + quotient.dividend()));
    }

    /** An amount by facts that give the divisor of a measure. */
    Span divided(MeasureType measure, Span dividend, List<Fact> divisor) {
        MeasureType.Quotient quotient = measure.formula().quotient().orElseThrow();
        Span divided = dividend.dividedBy(Hedges.span(divisor, unit(measure, quotient.divisor())));
        return measure.isShare() ? divided.times(HUNDRED) : divided;
    }

    /** The unit in which a measure takes a fact: its own, else the one that the measure names, else the fact's. */
    Unit unit(MeasureType measure, String fact) {
        Unit known = measure.known();
        return known != null
                ? known
                : Optional.ofNullable(measure.factors().get(fact))
                        .orElseGet(() -> Objects.requireNonNull(
                                Objects.requireNonNull(entity.type().facts().get(fact))
                                        .unit()));
    }
}
