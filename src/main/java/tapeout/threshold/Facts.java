package tapeout.threshold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Fact;
import tapeout.content.FactValue;
import tapeout.content.Qualifier;
import tapeout.content.Quantity;
import tapeout.content.Unit;

/** Facts read as amounts, each hedge taken for what it says. */
final class Facts {

    private Facts() {}

    /** Between which bounds an amount lies that several facts give in a unit; unknown where none does or one cannot be read. */
    static Span span(List<Fact> facts, Unit unit) {
        return Span.anyOf(quantities(facts).map(fact -> {
            Optional<BigDecimal> amount = ((Quantity) fact.value()).in(unit);
            Reading hedge = hedge(fact.qualifier());
            return amount.map(found -> span(found, hedge == null ? Reading.COUNTS : hedge, fact.qualifier()))
                    .orElse(Span.UNKNOWN);
        }));
    }

    /** The facts that give a number at all. */
    static Stream<Fact> quantities(List<Fact> facts) {
        return facts.stream().filter(fact -> fact.value() instanceof Quantity);
    }

    /** Whether every kind of memory that sources name is DRAM. */
    static boolean isDram(List<Fact> types) {
        List<String> named = types.stream()
                .flatMap(fact -> fact.value() instanceof FactValue.Text text ? Stream.of(text.text()) : Stream.empty())
                .toList();
        return !named.isEmpty()
                && named.stream().allMatch(type -> type.matches("(?:.*\\b)?(?:HBM|(?:LP|G)?DDR|DRAM).*"));
    }

    static Span span(BigDecimal amount, Reading reading, @Nullable Qualifier qualifier) {
        boolean soft =
                qualifier == Qualifier.ABOUT || qualifier == Qualifier.ESTIMATED || qualifier == Qualifier.PLANNED;
        Bound bound = Bound.of(amount, soft);
        return switch (reading) {
            case COUNTS -> Span.exactly(bound);
            case AT_LEAST -> new Span(bound, null);
            case UP_TO, SPARSITY_NOT_STATED, SPARSE, LENGTH -> new Span(null, bound);
        };
    }

    /** What a hedge makes of a figure; null where it leaves it as it is, more or less. */
    static @Nullable Reading hedge(@Nullable Qualifier qualifier) {
        if (qualifier == null) {
            return null;
        }
        return switch (qualifier) {
            case AT_LEAST, MORE_THAN -> Reading.AT_LEAST;
            case UP_TO -> Reading.UP_TO;
            case ABOUT, PLANNED, ESTIMATED -> null;
        };
    }
}
