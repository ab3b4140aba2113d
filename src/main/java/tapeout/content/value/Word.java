package tapeout.content.value;

import java.util.Arrays;
import java.util.Optional;

/** A value from a closed set, with the word that front matter, data downloads and message keys use for it. */
public interface Word {

    /** The word as written, in lower case with hyphens or spaces where it has them. */
    String word();

    /** The constant written as {@code word}, if one of {@code constants} is. */
    static <W extends Word> Optional<W> find(W[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> constant.word().equals(word))
                .findFirst();
    }
}
