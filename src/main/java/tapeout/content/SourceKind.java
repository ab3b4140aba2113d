package tapeout.content;

import java.util.Optional;
import tapeout.content.value.Word;

/** What sort of source it is. */
public enum SourceKind implements Word {
    OFFICIAL("official"),
    FILING("filing"),
    PRESS_RELEASE("press-release"),
    MODEL_CARD("model-card"),
    PAPER("paper"),
    DOCUMENTATION("documentation"),
    NEWS("news"),
    ANALYSIS("analysis"),
    SOCIAL("social");

    private final String word;

    SourceKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The constant that front matter writes as {@code word}, exactly. */
    public static Optional<SourceKind> of(String word) {
        return Word.find(values(), word);
    }
}
