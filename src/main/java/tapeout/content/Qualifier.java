package tapeout.content;

import tapeout.content.value.Word;

/** How a fact's value is hedged. */
public enum Qualifier implements Word {
    ABOUT("about"),
    UP_TO("up to"),
    AT_LEAST("at least"),
    MORE_THAN("more than"),
    PLANNED("planned"),
    ESTIMATED("estimated");

    private final String word;

    Qualifier(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
