package tapeout.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a threshold is measured in. */
public enum Measure implements Word {
    /** Trillions of operations per second times the bits of an operand, without sparsity; the highest of a chip's. */
    TOTAL_PROCESSING_PERFORMANCE("total-processing-performance", "TPP"),
    /** Total processing performance by area of logic dies. */
    PERFORMANCE_DENSITY("performance-density", "TPP/mm2"),
    /** How fast a product reads its DRAM. */
    MEMORY_BANDWIDTH("memory-bandwidth", "GB/s"),
    /** All inputs and outputs together, both ways. */
    INTERCONNECT_BANDWIDTH("interconnect-bandwidth", "GB/s"),
    MEMORY_CAPACITY("memory-capacity", "GB");

    private final String word;
    private final String usual;

    Measure(String word, String usual) {
        this.word = word;
        this.usual = usual;
    }

    @Override
    public String word() {
        return word;
    }

    /** The unit in which amounts are compared; null for a measure that is worked out and has one way to be written. */
    public @Nullable Unit unit() {
        return Unit.of(usual).orElse(null);
    }

    /** How the unit of a limit is usually written. */
    public String usualUnit() {
        return usual;
    }

    /** Whether a limit can be given in a unit, as front matter writes it. */
    public boolean takes(String written) {
        Unit unit = unit();
        return unit == null
                ? written.equals(usual)
                : Unit.of(written).filter(unit::comparesWith).isPresent();
    }

    /** The constant that front matter writes as {@code word}, exactly. */
    public static Optional<Measure> of(String word) {
        return Word.find(values(), word);
    }
}
