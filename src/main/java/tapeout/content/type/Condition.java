package tapeout.content.type;

import java.util.Set;

/**
 * Something that is so only of some entities of a type.
 *
 * @param field a field of words
 * @param words those for which it is so
 */
public record Condition(String field, Set<String> words) {

    public Condition {
        words = Set.copyOf(words);
    }
}
