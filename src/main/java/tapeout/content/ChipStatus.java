package tapeout.content;

import java.util.Optional;

/** How far a chip has come. */
public enum ChipStatus implements Word {
    PLANNED("planned"),
    ANNOUNCED("announced"),
    AVAILABLE("available"),
    DISCONTINUED("discontinued"),
    UNKNOWN("unknown");

    private final String word;

    ChipStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The constant that front matter writes as {@code word}, exactly. */
    public static Optional<ChipStatus> of(String word) {
        return Word.find(values(), word);
    }
}
