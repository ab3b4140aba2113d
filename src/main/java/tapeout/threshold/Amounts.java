package tapeout.threshold;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.Fact;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Unit;

/**
 * What figures give for a formula.
 *
 * @param figures those of one entity
 * @param measure what is worked out
 */
record Amounts(Figures figures, MeasureType measure) implements MeasureType.Visitor<Amount> {

    @Override
    public Amount of(MeasureType.OfFact of) {
        List<Fact> given = figures.facts(of.fact());
        Unit known = measure.known();
        if (known == null || Hedges.quantities(given).findAny().isEmpty()) {
            return new Amount(Span.UNKNOWN, List.of(of.missing()));
        }
        List<String> gaps = of.only().stream()
                .filter(only -> !figures.names(only))
                .map(MeasureType.Only::missing)
                .toList();
        return gaps.isEmpty() ? new Amount(Hedges.span(given, known), List.of()) : new Amount(Span.UNKNOWN, gaps);
    }

    @Override
    public Amount of(MeasureType.Highest highest) {
        return figures.highest(highest).amount();
    }

    @Override
    public Amount of(MeasureType.Quotient quotient) {
        Amount dividend = figures.amount(figures.dividend(quotient));
        List<Fact> divisor = figures.facts(quotient.divisor());
        List<String> gaps = new ArrayList<>(dividend.gaps());
        if (Hedges.quantities(divisor).findAny().isEmpty()) {
            gaps.add(quotient.missing());
        }
        return new Amount(figures.divided(measure, dividend.span(), divisor), gaps);
    }

    @Override
    public Amount of(MeasureType.Product product) {
        return combined(product.facts(), product.missing(), Span::times);
    }

    @Override
    public Amount of(MeasureType.Sum sum) {
        return combined(sum.facts(), sum.missing(), Span::plus);
    }

    @Override
    public Amount of(MeasureType.Said said) {
        return new Amount(Span.UNKNOWN, SaidWords.of(said, figures).gaps());
    }

    @Override
    public Amount of(MeasureType.Unpublished unpublished) {
        return new Amount(Span.UNKNOWN, List.of(unpublished.missing()));
    }

    private interface Operation {
        Span of(Span one, Span other);
    }

    private Amount combined(List<String> paths, String missing, Operation operation) {
        @Nullable Span all = null;
        for (String path : paths) {
            Span span = Hedges.span(figures.facts(path), figures.unit(measure, path));
            all = all == null ? span : operation.of(all, span);
        }
        boolean gap = paths.stream()
                .anyMatch(
                        path -> Hedges.quantities(figures.facts(path)).findAny().isEmpty());
        return new Amount(all == null ? Span.UNKNOWN : all, gap ? List.of(missing) : List.of());
    }
}
