package tapeout.threshold;

import java.math.BigDecimal;
import java.util.List;
import tapeout.content.Limit;
import tapeout.content.Quantity;
import tapeout.content.type.Unit;

/**
 * An entity against one limit.
 *
 * @param limit the limit
 * @param amount what the entity's figures give
 * @param ends what came of each end of it
 */
public record TestCheck(Limit limit, Amount amount, List<EndCheck> ends) {

    public TestCheck {
        ends = List.copyOf(ends);
    }

    /**
     * An amount against one end of a limit.
     *
     * @param verdict what came of it
     * @param hedged whether what decides it is a hedged figure
     */
    record EndCheck(Verdict verdict, boolean hedged) {}

    static TestCheck of(Limit limit, Figures figures) {
        return limit.measure()
                .formula()
                .words()
                .map(said -> SaidWords.of(said, figures).test(limit))
                .orElseGet(() -> ofAmount(limit, figures.amount(limit.measure())));
    }

    private static TestCheck ofAmount(Limit limit, Amount amount) {
        return new TestCheck(
                limit,
                amount,
                limit.ends().stream()
                        .map(end -> check(amount.span(), end, limit))
                        .toList());
    }

    private static EndCheck check(Span span, Limit.End end, Limit limit) {
        Verdict verdict = span.test(end.comparison(), number(end, limit));
        return new EndCheck(verdict, span.isHedged(end.comparison(), verdict));
    }

    /** Within a band is what is within both of its ends. */
    public Verdict verdict() {
        return Verdict.together(ends.stream().map(EndCheck::verdict));
    }

    /** Whether what decides it is a hedged figure. */
    public boolean hedged() {
        return switch (verdict()) {
            case MET -> ends.stream().anyMatch(EndCheck::hedged);
            case NOT_MET ->
                ends.stream().filter(end -> end.verdict() == Verdict.NOT_MET).allMatch(EndCheck::hedged);
            case OPEN -> false;
        };
    }

    /** What is missing where it is open; empty where it is not, or where the figures lie on both sides of the limit. */
    public List<String> gaps() {
        return verdict() == Verdict.OPEN ? amount.gaps() : List.of();
    }

    /** An end in the unit of {@link Figures#amount}. */
    private static BigDecimal number(Limit.End end, Limit limit) {
        Quantity quantity = end.amount();
        Unit unit = limit.measure().known();
        return unit == null
                ? quantity.amount()
                : quantity.in(unit).orElseThrow(() -> new IllegalStateException(quantity.unit() + " at " + limit.at()));
    }
}
