package tapeout.threshold;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Comparison;

/**
 * Between which bounds an amount lies, as far as the figures say.
 *
 * @param low what it is at least; null where nothing says
 * @param high what it is at most; null where nothing says
 */
public record Span(@Nullable Bound low, @Nullable Bound high) {

    static final Span UNKNOWN = new Span(null, null);

    static Span exactly(Bound amount) {
        return new Span(amount, amount);
    }

    /** Of a maximum: it is at least the highest low and at most the highest high, if each amount has one. */
    static Span maximum(Stream<Span> amounts) {
        return amounts.reduce(
                        (a, b) -> new Span(either(a.low, b.low, Span::higher), both(a.high, b.high, Span::higher)))
                .orElse(UNKNOWN);
    }

    /** Of an amount on which sources differ: any of theirs may be right. */
    static Span anyOf(Stream<Span> amounts) {
        return amounts.reduce((a, b) -> new Span(both(a.low, b.low, Span::lower), both(a.high, b.high, Span::higher)))
                .orElse(UNKNOWN);
    }

    /**
     * The same, where another source bounds the amount from above: the higher of two highs may be right, and nothing is
     * certain below if that bound lies lower still.
     */
    Span within(Bound bound) {
        return new Span(
                low != null && bound.compareWith(low) < 0 ? null : low, high == null ? null : higher(high, bound));
    }

    Span dividedBy(Span divisor) {
        return new Span(both(low, divisor.high, Bound::dividedBy), both(high, divisor.low, Bound::dividedBy));
    }

    Span times(Span factor) {
        return new Span(both(low, factor.low, Bound::times), both(high, factor.high, Bound::times));
    }

    Span plus(Span other) {
        return new Span(both(low, other.low, Bound::plus), both(high, other.high, Bound::plus));
    }

    /** Whether anything is known of the amount. */
    public boolean isKnown() {
        return low != null || high != null;
    }

    /** The bound that stands for both where they are shown as one number; empty where they are two, or one is not known. */
    public Optional<Bound> single() {
        if (low == null || high == null || low.shown().compareTo(high.shown()) != 0) {
            return Optional.empty();
        }
        return Optional.of(low.isExact() && !low.hedged() && low.compareWith(high) != 0 ? high : low);
    }

    /** Whether the amount passes a test, whichever of the amounts between the bounds it is. */
    Verdict test(Comparison comparison, BigDecimal limit) {
        return switch (comparison) {
            case AT_LEAST ->
                verdict(low != null && low.compareWith(limit) >= 0, high != null && high.compareWith(limit) < 0);
            case MORE_THAN ->
                verdict(low != null && low.compareWith(limit) > 0, high != null && high.compareWith(limit) <= 0);
            case AT_MOST ->
                verdict(high != null && high.compareWith(limit) <= 0, low != null && low.compareWith(limit) > 0);
            case LESS_THAN ->
                verdict(high != null && high.compareWith(limit) < 0, low != null && low.compareWith(limit) >= 0);
        };
    }

    /** Whether what decides such a test is hedged. */
    boolean isHedged(Comparison comparison, Verdict verdict) {
        boolean byLow = (verdict == Verdict.MET) != comparison.isUpper();
        Bound deciding = byLow ? low : high;
        return verdict != Verdict.OPEN && deciding != null && deciding.hedged();
    }

    private static Verdict verdict(boolean met, boolean missed) {
        return met ? Verdict.MET : missed ? Verdict.NOT_MET : Verdict.OPEN;
    }

    private static @Nullable Bound either(@Nullable Bound a, @Nullable Bound b, BinaryOperator<Bound> choice) {
        return a == null ? b : b == null ? a : choice.apply(a, b);
    }

    private static @Nullable Bound both(@Nullable Bound a, @Nullable Bound b, BinaryOperator<Bound> choice) {
        return a == null || b == null ? null : choice.apply(a, b);
    }

    /** Of two that are equal the one without a hedge: it says the same by itself. */
    private static Bound higher(Bound a, Bound b) {
        int order = a.compareWith(b);
        return order > 0 || (order == 0 && !a.hedged()) ? a : b;
    }

    private static Bound lower(Bound a, Bound b) {
        int order = a.compareWith(b);
        return order < 0 || (order == 0 && !a.hedged()) ? a : b;
    }
}
