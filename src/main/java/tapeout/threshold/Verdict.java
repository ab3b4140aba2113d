package tapeout.threshold;

import tapeout.content.value.Word;

/** What came of a test. */
public enum Verdict implements Word {
    MET("met"),
    NOT_MET("not-met"),
    /** The sourced figures leave it open. */
    OPEN("open");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
