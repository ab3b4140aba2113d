package tapeout.view.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plot shows: points between two axes, or in a row each where only what runs across is known.
 *
 * @param points the most important first: it has the first choice of room for its name
 * @param regions what limits come to, the strongest first
 * @param without the heading of the rows; empty where there is one axis only
 * @param numbers writes amounts
 */
public record Plot(List<Point> points, List<Region> regions, String without, Function<BigDecimal, String> numbers) {

    public Plot {
        points = List.copyOf(points);
        regions = List.copyOf(regions);
    }

    /**
     * An entity.
     *
     * @param name what stands beside its mark
     * @param shape what its mark looks like
     * @param x where it is across; known
     * @param y where it is up; unknown where it stands in a row
     * @param title its name and its figures
     */
    public record Point(String name, String shape, Extent x, Extent y, String title) {}

    /**
     * What is within limits that hold together.
     *
     * @param look how it is filled
     * @param x between which amounts across
     * @param y between which amounts up
     */
    public record Region(String look, Range x, Range y) {}

    /**
     * A range of amounts.
     *
     * @param from its lower end; null for none
     * @param to its upper end; null for none
     */
    public record Range(@Nullable BigDecimal from, @Nullable BigDecimal to) {

        /** Every amount. */
        public static final Range ALL = new Range(null, null);

        Stream<BigDecimal> ends() {
            return Stream.of(from, to).filter(Objects::nonNull);
        }

        public boolean isAll() {
            return from == null && to == null;
        }

        /** Both ranges at once. */
        public Range and(Range other) {
            return new Range(
                    from == null ? other.from : other.from == null ? from : from.max(other.from),
                    to == null ? other.to : other.to == null ? to : to.min(other.to));
        }
    }
}
