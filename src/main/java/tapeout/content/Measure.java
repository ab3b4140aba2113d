package tapeout.content;

import java.util.Optional;

/** What a threshold is measured in. */
public enum Measure implements Word {
    TOTAL_PROCESSING_PERFORMANCE("total-processing-performance"),
    PERFORMANCE_DENSITY("performance-density"),
    MEMORY_BANDWIDTH("memory-bandwidth"),
    INTERCONNECT_BANDWIDTH("interconnect-bandwidth"),
    MEMORY_CAPACITY("memory-capacity");

    private final String word;

    Measure(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The constant that front matter writes as {@code word}, exactly. */
    public static Optional<Measure> of(String word) {
        return Word.find(values(), word);
    }
}
