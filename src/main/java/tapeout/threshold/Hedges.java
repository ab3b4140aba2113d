package tapeout.threshold;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Fact;
import tapeout.content.Qualifier;
import tapeout.content.type.Unit;

/** Facts read as amounts, each hedge taken for what it says. */
public final class Hedges {

    private Hedges() {}

    /** Between which bounds an amount lies that several facts give in a unit; unknown where none does or one cannot be read. */
    public static Span span(List<Fact> facts, Unit unit) {
        return Span.anyOf(quantities(facts)
                .map(fact -> fact.value()
                        .quantity()
                        .flatMap(given -> given.in(unit))
                        .map(found -> span(found, bearing(fact.qualifier()), fact.qualifier()))
                        .orElse(Span.UNKNOWN)));
    }

    /** The facts that give a number at all. */
    static Stream<Fact> quantities(List<Fact> facts) {
        return facts.stream().filter(fact -> fact.value().quantity().isPresent());
    }

    static Span span(BigDecimal amount, Bearing bearing, @Nullable Qualifier qualifier) {
        boolean soft =
                qualifier == Qualifier.ABOUT || qualifier == Qualifier.ESTIMATED || qualifier == Qualifier.PLANNED;
        Bound bound = Bound.of(amount, soft);
        return switch (bearing) {
            case COUNTS -> Span.exactly(bound);
            case AT_LEAST -> new Span(bound, null);
            case AT_MOST -> new Span(null, bound);
        };
    }

    /** What a hedge makes of a figure. */
    static Bearing bearing(@Nullable Qualifier qualifier) {
        if (qualifier == null) {
            return Bearing.COUNTS;
        }
        return switch (qualifier) {
            case AT_LEAST, MORE_THAN -> Bearing.AT_LEAST;
            case UP_TO -> Bearing.AT_MOST;
            case ABOUT, PLANNED, ESTIMATED -> Bearing.COUNTS;
        };
    }
}
