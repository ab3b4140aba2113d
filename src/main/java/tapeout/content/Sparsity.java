package tapeout.content;

import java.util.Optional;

/** Whether a compute figure counts structured sparsity; the two are never mixed. */
public enum Sparsity implements Word {
    DENSE("dense"),
    SPARSE("sparse"),
    NOT_STATED("not stated");

    private final String word;

    Sparsity(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The constant that front matter writes as {@code word}, exactly. */
    public static Optional<Sparsity> of(String word) {
        return Word.find(values(), word);
    }
}
