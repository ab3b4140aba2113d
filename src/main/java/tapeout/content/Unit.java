package tapeout.content;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The units whose quantities can be compared, with their factors. Decimal prefixes are those of the SI, binary ones those
 * of IEC 80000-13. Floating-point and integer operations are not the same thing and never convert into each other.
 */
public enum Unit {
    KILOBYTE("kB", Dimension.DATA, "1e3"),
    MEGABYTE("MB", Dimension.DATA, "1e6"),
    GIGABYTE("GB", Dimension.DATA, "1e9"),
    TERABYTE("TB", Dimension.DATA, "1e12"),
    PETABYTE("PB", Dimension.DATA, "1e15"),
    KIBIBYTE("KiB", Dimension.DATA, "1024"),
    MEBIBYTE("MiB", Dimension.DATA, "1048576"),
    GIBIBYTE("GiB", Dimension.DATA, "1073741824"),
    TEBIBYTE("TiB", Dimension.DATA, "1099511627776"),
    PEBIBYTE("PiB", Dimension.DATA, "1125899906842624"),

    MEGABYTE_PER_SECOND("MB/s", Dimension.DATA_RATE, "1e6"),
    GIGABYTE_PER_SECOND("GB/s", Dimension.DATA_RATE, "1e9"),
    TERABYTE_PER_SECOND("TB/s", Dimension.DATA_RATE, "1e12"),
    PETABYTE_PER_SECOND("PB/s", Dimension.DATA_RATE, "1e15"),
    GIBIBYTE_PER_SECOND("GiB/s", Dimension.DATA_RATE, "1073741824"),
    TEBIBYTE_PER_SECOND("TiB/s", Dimension.DATA_RATE, "1099511627776"),
    GIGABIT_PER_SECOND("Gbit/s", Dimension.DATA_RATE, "125e6"),
    TERABIT_PER_SECOND("Tbit/s", Dimension.DATA_RATE, "125e9"),

    GIGAFLOPS("GFLOPS", Dimension.FLOATING_POINT_OPERATIONS, "1e9"),
    TERAFLOPS("TFLOPS", Dimension.FLOATING_POINT_OPERATIONS, "1e12"),
    PETAFLOPS("PFLOPS", Dimension.FLOATING_POINT_OPERATIONS, "1e15"),
    EXAFLOPS("EFLOPS", Dimension.FLOATING_POINT_OPERATIONS, "1e18"),
    ZETTAFLOPS("ZFLOPS", Dimension.FLOATING_POINT_OPERATIONS, "1e21"),

    GIGAOPS("GOPS", Dimension.INTEGER_OPERATIONS, "1e9"),
    TERAOPS("TOPS", Dimension.INTEGER_OPERATIONS, "1e12"),
    PETAOPS("POPS", Dimension.INTEGER_OPERATIONS, "1e15"),
    EXAOPS("EOPS", Dimension.INTEGER_OPERATIONS, "1e18"),

    MILLIWATT("mW", Dimension.POWER, "1e-3"),
    WATT("W", Dimension.POWER, "1"),
    KILOWATT("kW", Dimension.POWER, "1e3"),
    MEGAWATT("MW", Dimension.POWER, "1e6"),

    SQUARE_MILLIMETRE("mm2", Dimension.AREA, "1"),
    SQUARE_CENTIMETRE("cm2", Dimension.AREA, "100"),

    MILLION("million", Dimension.NUMBER, "1e6"),
    BILLION("billion", Dimension.NUMBER, "1e9"),
    TRILLION("trillion", Dimension.NUMBER, "1e12"),

    TOKENS("tokens", Dimension.TOKENS, "1"),
    MILLION_TOKENS("million tokens", Dimension.TOKENS, "1e6"),
    BILLION_TOKENS("billion tokens", Dimension.TOKENS, "1e9"),
    TRILLION_TOKENS("trillion tokens", Dimension.TOKENS, "1e12"),

    CHIPS("chips", Dimension.CHIPS, "1");

    private enum Dimension {
        DATA,
        DATA_RATE,
        FLOATING_POINT_OPERATIONS,
        INTEGER_OPERATIONS,
        POWER,
        AREA,
        NUMBER,
        TOKENS,
        CHIPS
    }

    private final String symbol;
    private final Dimension dimension;
    private final BigDecimal factor;

    Unit(String symbol, Dimension dimension, String factor) {
        this.symbol = symbol;
        this.dimension = dimension;
        this.factor = new BigDecimal(factor);
    }

    /** How front matter writes it; case counts, for MW is not mW. */
    public String symbol() {
        return symbol;
    }

    /** The unit that is written like this, exactly. */
    public static Optional<Unit> of(String symbol) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst();
    }

    /** Whether quantities in both can be compared. */
    public boolean comparesWith(Unit other) {
        return dimension == other.dimension;
    }

    /** Every unit that compares with this one, itself included, in their order. */
    public List<Unit> comparable() {
        return Arrays.stream(values()).filter(this::comparesWith).toList();
    }

    /**
     * An amount of this unit in another one, exact and without trailing zeros.
     *
     * @param target a unit whose factor is a power of ten, which every column of a tracker has
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
}
