package tapeout.content;

import java.util.Optional;
import tapeout.content.value.Word;

/** When a document goes out. */
public enum Status implements Word {
    DRAFT("draft"),
    PUBLISHED("published"),
    PUBLISHED_DATE("published-date");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The constant that front matter writes as {@code word}, exactly. */
    public static Optional<Status> of(String word) {
        return Word.find(values(), word);
    }
}
