package tapeout.content;

import tapeout.content.value.Word;

/** What sort of source it is. */
public enum SourceKind implements Word {
    OFFICIAL("official", true),
    FILING("filing", true),
    PRESS_RELEASE("press-release", true),
    MODEL_CARD("model-card", true),
    PAPER("paper", true),
    DOCUMENTATION("documentation", true),
    NEWS("news", false),
    ANALYSIS("analysis", false),
    SOCIAL("social", false);

    private final String word;
    private final boolean firstHand;

    SourceKind(String word, boolean firstHand) {
        this.word = word;
        this.firstHand = firstHand;
    }

    /** Whether whoever acts says it there; else somebody tells of it. */
    public boolean isFirstHand() {
        return firstHand;
    }

    @Override
    public String word() {
        return word;
    }
}
