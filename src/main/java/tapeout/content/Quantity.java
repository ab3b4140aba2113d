package tapeout.content;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.Unit;

/**
 * A number with its unit, as the source gives it.
 *
 * @param amount the number, with the digits as written
 * @param unit the unit as written, never blank
 * @param known the unit that is meant; null where it is none that the site knows
 */
public record Quantity(
        BigDecimal amount, String unit, @Nullable Unit known) implements FactValue {

    /** @throws IllegalArgumentException if the unit is blank */
    public Quantity {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("quantity " + amount + " has no unit");
        }
    }

    /** An amount of a unit. */
    public static Quantity of(BigDecimal amount, Unit unit) {
        return new Quantity(amount, unit.symbol(), unit);
    }

    @Override
    public String plain() {
        return bare() + " " + unit;
    }

    @Override
    public Optional<Quantity> quantity() {
        return Optional.of(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.quantity(this);
    }

    @Override
    public String bare() {
        return amount.toPlainString();
    }

    /** The amount in another unit, to compare it with others; empty where the unit is not known or does not compare. */
    public Optional<BigDecimal> in(Unit target) {
        return known != null && target.comparesWith(known)
                ? Optional.of(known.convert(amount, target))
                : Optional.empty();
    }
}
