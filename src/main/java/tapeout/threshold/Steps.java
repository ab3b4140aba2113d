package tapeout.threshold;

import java.util.List;
import tapeout.content.type.MeasureType;

/**
 * The steps behind what figures give for a formula.
 *
 * @param figures those of one entity
 * @param measure what is worked out
 */
record Steps(Figures figures, MeasureType measure) implements MeasureType.Visitor<List<Step>> {

    @Override
    public List<Step> of(MeasureType.OfFact of) {
        return given(List.of(of.fact()));
    }

    @Override
    public List<Step> of(MeasureType.Highest highest) {
        return List.copyOf(figures.highest(highest).steps());
    }

    @Override
    public List<Step> of(MeasureType.Quotient quotient) {
        Span dividend = figures.amount(figures.dividend(quotient)).span();
        return Hedges.quantities(figures.facts(quotient.divisor()))
                .<Step>map(fact -> new Step.Division(fact, dividend, figures.divided(measure, dividend, List.of(fact))))
                .toList();
    }

    @Override
    public List<Step> of(MeasureType.Product product) {
        return given(product.facts());
    }

    @Override
    public List<Step> of(MeasureType.Sum sum) {
        return given(sum.facts());
    }

    @Override
    public List<Step> of(MeasureType.Said said) {
        return figures.facts(said.of()).stream().<Step>map(Step.Told::new).toList();
    }

    @Override
    public List<Step> of(MeasureType.Unpublished unpublished) {
        return List.of();
    }

    private List<Step> given(List<String> facts) {
        return facts.stream()
                .flatMap(fact -> Hedges.quantities(figures.facts(fact))
                        .<Step>map(one -> new Step.Given(one, figures.unit(measure, fact))))
                .toList();
    }
}
