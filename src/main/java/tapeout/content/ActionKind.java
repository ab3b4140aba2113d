package tapeout.content;

import java.util.Optional;

/** One step in the life of a rule. */
public enum ActionKind implements Word {
    PROPOSED("proposed"),
    ANNOUNCED("announced"),
    PUBLISHED("published"),
    EFFECTIVE("effective"),
    AMENDED("amended"),
    SUSPENDED("suspended"),
    RESUMED("resumed"),
    RESCINDED("rescinded");

    private final String word;

    ActionKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The constant that front matter writes as {@code word}, exactly. */
    public static Optional<ActionKind> of(String word) {
        return Word.find(values(), word);
    }
}
