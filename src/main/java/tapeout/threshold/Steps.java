package tapeout.threshold;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Unit;

/**
 * The steps behind what figures give for a formula.
 *
 * @param figures those of one entity
 * @param known the unit of the measure; null where it has none of its own
 */
record Steps(Figures figures, @Nullable Unit known) implements MeasureType.Visitor<List<Step>> {

    @Override
    public List<Step> of(MeasureType.OfFact of) {
        return known == null ? List.of() : given(of.fact(), known).toList();
    }

    @Override
    public List<Step> of(MeasureType.Highest highest) {
        return List.copyOf(figures.highest(highest).steps());
    }

    @Override
    public List<Step> of(MeasureType.Quotient quotient) {
        Span dividend = figures.amount(figures.dividend(quotient)).span();
        return Hedges.quantities(figures.facts(quotient.divisor()))
                .<Step>map(fact -> new Step.Division(
                        fact,
                        dividend,
                        dividend.dividedBy(Hedges.span(List.of(fact), figures.unit(quotient.divisor())))))
                .toList();
    }

    @Override
    public List<Step> of(MeasureType.Product product) {
        return product.facts().stream()
                .flatMap(fact -> given(fact, figures.unit(fact)))
                .toList();
    }

    @Override
    public List<Step> of(MeasureType.Sum sum) {
        Unit unit = known;
        return unit == null
                ? List.of()
                : sum.facts().stream().flatMap(fact -> given(fact, unit)).toList();
    }

    @Override
    public List<Step> of(MeasureType.Said said) {
        return figures.facts(said.of()).stream().<Step>map(Step.Told::new).toList();
    }

    @Override
    public List<Step> of(MeasureType.Unpublished unpublished) {
        return List.of();
    }

    private Stream<Step> given(String fact, Unit unit) {
        return Hedges.quantities(figures.facts(fact)).map(one -> new Step.Given(one, unit));
    }
}
