package tapeout.content;

import java.util.Optional;

/** How far a model has come. */
public enum ModelStatus implements Word {
    ANNOUNCED("announced"),
    PREVIEW("preview"),
    RELEASED("released"),
    RETIRED("retired"),
    UNKNOWN("unknown");

    private final String word;

    ModelStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The constant that front matter writes as {@code word}, exactly. */
    public static Optional<ModelStatus> of(String word) {
        return Word.find(values(), word);
    }
}
