package tapeout.view.chart;

import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Between which values an amount lies.
 *
 * @param low what it is at least; null where nothing says
 * @param high what it is at most; null where nothing says
 * @param hedged whether an end of it is about right only
 */
public record Extent(@Nullable Double low, @Nullable Double high, boolean hedged) {

    /** Nothing is known. */
    public static final Extent UNKNOWN = new Extent(null, null, false);

    public boolean isKnown() {
        return low != null || high != null;
    }

    /** Where its mark stands: at the one value, at the only end, else at the lower end. */
    double place() {
        if (low != null) {
            return low;
        }
        return high == null ? 0 : high;
    }

    /** Its ends that are known. */
    DoubleStream ends() {
        return Stream.of(low, high).filter(Objects::nonNull).mapToDouble(Double::doubleValue);
    }

    /** Whether it lies between two values. */
    public boolean isSpread() {
        return low != null && high != null && !low.equals(high);
    }
}
