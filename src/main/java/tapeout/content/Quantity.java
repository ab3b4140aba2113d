package tapeout.content;

import java.math.BigDecimal;

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
}
