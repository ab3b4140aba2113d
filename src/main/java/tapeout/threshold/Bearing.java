package tapeout.threshold;

import tapeout.content.value.Word;

/** How a published figure bears on an amount. */
public enum Bearing implements Word {
    /** It is the amount. */
    COUNTS("counts"),
    /** The amount is this or more. */
    AT_LEAST("at-least"),
    /** The amount is this or less. */
    AT_MOST("up-to");

    private final String word;

    Bearing(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
