package tapeout.content;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit, as the source gives it.
 *
 * @param amount the number, with the digits as written
 * @param unit the unit, never blank
 */
public record Quantity(BigDecimal amount, String unit) implements FactValue {

    /** @throws IllegalArgumentException if the unit is blank */
    public Quantity {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("quantity " + amount + " has no unit");
        }
    }

    /** The amount in another unit, to compare it with others; empty where the unit is not known or does not compare. */
    public Optional<BigDecimal> in(Unit target) {
        return Unit.of(unit).filter(target::comparesWith).map(own -> own.convert(amount, target));
    }
}
