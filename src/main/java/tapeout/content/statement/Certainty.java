package tapeout.content.statement;

import tapeout.content.value.Word;

/** How firmly a coming date is known. */
public enum Certainty implements Word {
    EXACT("exact"),
    MONTH("month"),
    EXPECTED("expected");

    private final String word;

    Certainty(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
