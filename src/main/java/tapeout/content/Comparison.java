package tapeout.content;

import tapeout.content.value.Word;

/** How a value is compared with a threshold. */
public enum Comparison implements Word {
    AT_LEAST("at least"),
    MORE_THAN("more than"),
    AT_MOST("at most"),
    LESS_THAN("less than");

    private final String word;

    Comparison(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether it bounds a value from above. */
    public boolean isUpper() {
        return this == AT_MOST || this == LESS_THAN;
    }
}
