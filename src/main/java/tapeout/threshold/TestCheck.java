package tapeout.threshold;

import java.math.BigDecimal;
import java.util.List;
import tapeout.content.Quantity;
import tapeout.content.Threshold;
import tapeout.content.Unit;

/**
 * A chip against one limit.
 *
 * @param limit the limit
 * @param amount what the chip's figures give
 * @param verdict what came of it
 * @param hedged whether what decides it is a hedged figure
 * @param gaps why it is open; empty where it is not
 */
public record TestCheck(Threshold limit, Amount amount, Verdict verdict, boolean hedged, List<Gap> gaps) {

    public TestCheck {
        gaps = List.copyOf(gaps);
    }

    static TestCheck of(Threshold limit, ChipFigures figures) {
        Amount amount = figures.amount(limit.measure());
        Verdict verdict = amount.span().test(limit.comparison(), number(limit));
        List<Gap> gaps = amount.gaps().isEmpty() ? List.of(Gap.RANGE) : amount.gaps();
        return new TestCheck(
                limit,
                amount,
                verdict,
                amount.span().isHedged(limit.comparison(), verdict),
                verdict == Verdict.OPEN ? gaps : List.of());
    }

    /** The limit in the unit of {@link ChipFigures#amount}. */
    private static BigDecimal number(Threshold limit) {
        Quantity quantity = limit.limit();
        Unit unit = limit.measure().unit();
        return unit == null
                ? quantity.amount()
                : quantity.in(unit).orElseThrow(() -> new IllegalStateException(quantity.unit() + " at " + limit.at()));
    }
}
