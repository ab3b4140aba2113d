package tapeout.content.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * A unit whose quantities can be compared with those of others of its dimension.
 *
 * @param symbol how front matter writes it; case counts, for MW is not mW
 * @param dimension what it measures, such as {@code power}; units compare within one
 * @param factor how many of the dimension's base unit it is, exactly; more than 0
 */
public record Unit(String symbol, String dimension, BigDecimal factor) {

    /** @throws IllegalArgumentException if the factor is not positive */
    public Unit {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("unit " + symbol + " has the factor " + factor);
        }
    }

    /** Whether quantities in both can be compared. */
    public boolean comparesWith(Unit other) {
        return dimension.equals(other.dimension);
    }

    /**
     * An amount of this unit in another one, exact and without trailing zeros.
     *
     * @param target a unit whose factor {@linkplain #dividesExactly divides exactly}
     * @throws IllegalArgumentException if the two do not compare
     * @throws ArithmeticException if the result has no end as a decimal
     */
    public BigDecimal convert(BigDecimal amount, Unit target) {
        if (!comparesWith(target)) {
            throw new IllegalArgumentException(symbol + " does not compare with " + target.symbol);
        }
        BigDecimal converted = amount.multiply(factor).divide(target.factor).stripTrailingZeros();
        return converted.scale() < 0 ? converted.setScale(0) : converted;
    }

    /** Whether every decimal divided by the factor ends as a decimal, so that quantities can be converted into this unit. */
    public boolean dividesExactly() {
        BigInteger rest = factor.stripTrailingZeros().unscaledValue();
        for (BigInteger prime : List.of(BigInteger.TWO, BigInteger.valueOf(5))) {
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
            }
        }
        return rest.equals(BigInteger.ONE);
    }
}
