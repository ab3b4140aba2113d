package tapeout.content;

import java.util.Optional;
import tapeout.content.value.Word;

/** What sort of post it is. */
public enum PostKind implements Word {
    REPORT("report"),
    ANALYSIS("analysis"),
    BRIEF("brief"),
    EXPLAINER("explainer"),
    BACKGROUND("background"),
    /** None of those: a post of a site that does not sort its posts. */
    PLAIN("post");

    private final String word;

    PostKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The constant that front matter writes as {@code word}, exactly. */
    public static Optional<PostKind> of(String word) {
        return Word.find(values(), word);
    }
}
