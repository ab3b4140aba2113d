package tapeout.content.statement;

import java.util.Optional;
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

    /** The constant that front matter writes as {@code word}, exactly. */
    public static Optional<Certainty> of(String word) {
        return Word.find(values(), word);
    }
}
