package tapeout.content;

import tapeout.content.value.Word;

/** What sort of page outside the news it is. */
public enum PageKind implements Word {
    /** A text like any other. */
    TEXT("text"),
    /** A text whose definition lists explain words: machines are told of each. */
    GLOSSARY("glossary");

    private final String word;

    PageKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
