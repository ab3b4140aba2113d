package tapeout.content;

import java.util.Optional;
import tapeout.content.value.Word;

/** The small drawing that stands beside a topic's name. */
public enum Glyph implements Word {
    DIE("die"),
    GATE("gate"),
    SPARK("spark");

    private final String word;

    Glyph(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The constant that front matter writes as {@code word}, exactly. */
    public static Optional<Glyph> of(String word) {
        return Word.find(values(), word);
    }
}
