package tapeout.threshold;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount as an exact fraction, for what divides does not always end as a decimal.
 *
 * @param numerator 0 or more
 * @param denominator more than 0
 * @param hedged whether it rests on a figure that is estimated, planned or about right
 */
public record Bound(BigDecimal numerator, BigDecimal denominator, boolean hedged) {

    private static final int DIGITS = 3;

    /** @throws IllegalArgumentException if the denominator is not positive */
    public Bound {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator " + denominator + " must be more than 0");
        }
    }

    static Bound of(BigDecimal amount, boolean hedged) {
        return new Bound(amount, BigDecimal.ONE, hedged);
    }

    Bound dividedBy(Bound divisor) {
        return new Bound(
                numerator.multiply(divisor.denominator),
                denominator.multiply(divisor.numerator),
                hedged || divisor.hedged);
    }

    Bound times(Bound factor) {
        return new Bound(
                numerator.multiply(factor.numerator),
                denominator.multiply(factor.denominator),
                hedged || factor.hedged);
    }

    Bound plus(Bound other) {
        return new Bound(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator),
                hedged || other.hedged);
    }

    /** Less than, equal to or more than a limit, exactly. */
    int compareWith(BigDecimal limit) {
        return numerator.compareTo(limit.multiply(denominator));
    }

    int compareWith(Bound other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Whether {@link #shown} is the amount itself. */
    public boolean isExact() {
        return compareWith(shown()) == 0;
    }

    /** The amount with at most three digits behind the point. */
    public BigDecimal shown() {
        BigDecimal rounded =
                numerator.divide(denominator, DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
