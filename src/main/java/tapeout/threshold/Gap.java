package tapeout.threshold;

import tapeout.content.Word;

/** Why an amount is not known as well as a test would need it. */
public enum Gap implements Word {
    /** No compute figure has a source. */
    COMPUTE("compute"),
    /** A compute figure has a number format or a unit that says nothing of bits or of operations. */
    FORMAT("format"),
    /** No source gives a dense figure without a bound from above alone. */
    DENSE_COMPUTE("dense-compute"),
    DIE_AREA("die-area"),
    MEMORY_BANDWIDTH("memory-bandwidth"),
    MEMORY_CAPACITY("memory-capacity"),
    /** No source says that the memory is DRAM, which alone is measured. */
    DRAM("dram"),
    /** Speeds are published for one kind of link, and the measure adds all inputs and outputs. */
    INTERCONNECT("interconnect"),
    /** What the sources say lies on both sides of the limit. */
    RANGE("range");

    private final String word;

    Gap(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
