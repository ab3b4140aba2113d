package tapeout.threshold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.FactSheet;
import tapeout.content.FactValue;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Measuring;
import tapeout.content.type.Unit;

/** What an entity's sourced facts give for what its type says can be measured. */
public final class Figures {

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
        MeasureType.Formula formula = measure.formula();
        if (formula instanceof MeasureType.OfFact of) {
            return ofFact(of, measure.known());
        } else if (formula instanceof MeasureType.Highest highest) {
            return highest(highest).amount();
        } else if (formula instanceof MeasureType.Quotient quotient) {
            return quotient(quotient);
        } else if (formula instanceof MeasureType.Product product) {
            return combined(product.facts(), product.missing(), null, Span::times);
        } else if (formula instanceof MeasureType.Sum sum) {
            return combined(sum.facts(), sum.missing(), measure.known(), Span::plus);
        }
        return new Amount(
                Span.UNKNOWN,
                formula instanceof MeasureType.Unpublished unpublished
                        ? List.of(unpublished.missing())
                        : SaidWords.of((MeasureType.Said) formula, this).gaps());
    }

    /** The steps behind an amount, in the order in which the figures are listed. */
    public List<Step> steps(MeasureType measure) {
        MeasureType.Formula formula = measure.formula();
        if (formula instanceof MeasureType.OfFact of) {
            return given(of.fact(), measure.known());
        } else if (formula instanceof MeasureType.Highest highest) {
            return List.copyOf(highest(highest).steps());
        } else if (formula instanceof MeasureType.Quotient quotient) {
            return divisions(quotient);
        } else if (formula instanceof MeasureType.Said said) {
            return facts.get(said.of()).stream().<Step>map(Step.Told::new).toList();
        } else if (formula instanceof MeasureType.Product product) {
            return product.facts().stream()
                    .flatMap(fact -> given(fact, unit(fact)).stream())
                    .toList();
        } else if (formula instanceof MeasureType.Sum sum) {
            return sum.facts().stream()
                    .flatMap(fact -> given(fact, measure.known()).stream())
                    .toList();
        }
        return List.of();
    }

    /** The measure by which a quotient is worked out; null for any other. */
    public @Nullable MeasureType before(MeasureType measure) {
        return measure.formula() instanceof MeasureType.Quotient quotient ? dividend(quotient) : null;
    }

    private Amount ofFact(MeasureType.OfFact of, @Nullable Unit unit) {
        List<Fact> given = facts.get(of.fact());
        if (unit == null || Hedges.quantities(given).findAny().isEmpty()) {
            return new Amount(Span.UNKNOWN, List.of(of.missing()));
        }
        List<String> gaps = of.only().stream()
                .filter(only -> !names(only))
                .map(MeasureType.Only::missing)
                .toList();
        return gaps.isEmpty() ? new Amount(Hedges.span(given, unit), List.of()) : new Amount(Span.UNKNOWN, gaps);
    }

    /** Whether every text that sources give of a fact holds one of some words. */
    private boolean names(MeasureType.Only only) {
        List<String> named = facts.get(only.fact()).stream()
                .flatMap(fact -> fact.value() instanceof FactValue.Text text ? Stream.of(text.text()) : Stream.empty())
                .toList();
        return !named.isEmpty() && named.stream().allMatch(SaidWords.naming(only.words()));
    }

    private HighestFigures highest(MeasureType.Highest highest) {
        FactType type = Objects.requireNonNull(entity.type().facts().get(highest.fact()));
        return new HighestFigures(highest, type, facts.get(highest.fact()));
    }

    private Amount quotient(MeasureType.Quotient quotient) {
        Amount dividend = amount(dividend(quotient));
        List<Fact> divisor = facts.get(quotient.divisor());
        List<String> gaps = new ArrayList<>(dividend.gaps());
        if (Hedges.quantities(divisor).findAny().isEmpty()) {
            gaps.add(quotient.missing());
        }
        return new Amount(dividend.span().dividedBy(Hedges.span(divisor, unit(quotient.divisor()))), gaps);
    }

    private List<Step> divisions(MeasureType.Quotient quotient) {
        Span dividend = amount(dividend(quotient)).span();
        return Hedges.quantities(facts.get(quotient.divisor()))
                .<Step>map(fact -> new Step.Division(
                        fact, dividend, dividend.dividedBy(Hedges.span(List.of(fact), unit(quotient.divisor())))))
                .toList();
    }

    private interface Operation {
        Span of(Span one, Span other);
    }

    private Amount combined(List<String> paths, String missing, @Nullable Unit unit, Operation operation) {
        @Nullable Span all = null;
        for (String path : paths) {
            Span span = Hedges.span(facts.get(path), unit == null ? unit(path) : unit);
            all = all == null ? span : operation.of(all, span);
        }
        boolean gap = paths.stream()
                .anyMatch(path -> Hedges.quantities(facts.get(path)).findAny().isEmpty());
        return new Amount(all == null ? Span.UNKNOWN : all, gap ? List.of(missing) : List.of());
    }

    private List<Step> given(String fact, @Nullable Unit unit) {
        return unit == null
                ? List.of()
                : Hedges.quantities(facts.get(fact))
                        .<Step>map(one -> new Step.Given(one, unit))
                        .toList();
    }

    private MeasureType dividend(MeasureType.Quotient quotient) {
        return measuring
                .measure(quotient.dividend())
                .orElseThrow(() -> new IllegalStateException("no measure " + quotient.dividend()));
    }

    private Unit unit(String fact) {
        return Objects.requireNonNull(
                Objects.requireNonNull(entity.type().facts().get(fact)).unit());
    }
}
