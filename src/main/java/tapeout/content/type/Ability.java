package tapeout.content.type;

import tapeout.content.value.Word;

/** What entities of a type can do, beside having a page. */
public enum Ability implements Word {
    /** They are compared two by two, by the key {@code compare}. */
    COMPARE("compare"),
    /** They draw limits on measures, by the key {@code thresholds}. */
    LIMITS("limits"),
    /** Claims can be theirs. */
    SPEAKS("speaks"),
    /** They publish what documents cite; those that are only cited stand on the page of sources, not in lists. */
    PUBLISHES("publishes"),
    /** Their list is linked from the foot of every page. */
    FOOTER("footer");

    private final String word;

    Ability(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
