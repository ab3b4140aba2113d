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
 * @param verdict what came of it
 * @param hedged whether what decides it is a hedged figure
 */
public record TestCheck(Limit limit, Amount amount, Verdict verdict, boolean hedged) {

    static TestCheck of(Limit limit, Figures figures) {
        Amount amount = figures.amount(limit.measure());
        Verdict verdict = amount.span().test(limit.comparison(), number(limit));
        return new TestCheck(limit, amount, verdict, amount.span().isHedged(limit.comparison(), verdict));
    }

    /** What is missing where it is open; empty where it is not, or where the figures lie on both sides of the limit. */
    public List<String> gaps() {
        return verdict == Verdict.OPEN ? amount.gaps() : List.of();
    }

    /** The limit in the unit of {@link Figures#amount}. */
    private static BigDecimal number(Limit limit) {
        Quantity quantity = limit.limit();
        Unit unit = limit.measure().known();
        return unit == null
                ? quantity.amount()
                : quantity.in(unit).orElseThrow(() -> new IllegalStateException(quantity.unit() + " at " + limit.at()));
    }
}
