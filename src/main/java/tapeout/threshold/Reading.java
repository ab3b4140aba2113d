package tapeout.threshold;

import tapeout.content.Word;

/** How a published figure bears on an amount. */
public enum Reading implements Word {
    /** It is the amount. */
    COUNTS("counts"),
    /** Hedged by “at least” or “more than”: the amount is this or more. */
    AT_LEAST("at-least"),
    /** Hedged by “up to”: the amount is this or less. */
    UP_TO("up-to"),
    /** It may count structured sparsity, which does not count: the amount is this or less. */
    SPARSITY_NOT_STATED("sparsity-not-stated"),
    /** It counts structured sparsity: the amount is this or less. */
    SPARSE("sparse"),
    /** The length of the operands is not what the format's name says: the amount is this or less. */
    LENGTH("length");

    private final String word;

    Reading(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
