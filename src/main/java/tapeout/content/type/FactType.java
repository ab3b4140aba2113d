package tapeout.content.type;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact that entities of a type may have: a value that needs a source.
 *
 * @param path its key in front matter, with a dot for a nested one; also its column in data downloads
 * @param form what sort of value it has, unless it is not disclosed
 * @param unit the unit in which its quantities are compared; null where they are no amounts
 * @param texts what readers see of it
 * @param words the closed set of its words; empty where it has none
 * @param table the dimensions of a table of values; null where it is a single value
 * @param target the type of entity that a value may name beside it; null where it names none
 * @param demand what is asked of entities
 */
public record FactType(
        String path,
        Form form,
        @Nullable Unit unit,
        Texts texts,
        List<Choice> words,
        @Nullable Table table,
        @Nullable Target target,
        Demand demand) {

    /**
     * What is asked of entities about a fact.
     *
     * @param required whether every entity has it
     * @param when the entities that can have it at all; null for all of the type
     * @param fresh the most days for which it counts as checked; 0 where the type's own limit is the only one
     */
    public record Demand(boolean required, @Nullable Condition when, int fresh) {}

    /** What sort of value a fact has. */
    public enum Form {
        QUANTITY,
        /** From one quantity to another. */
        RANGE,
        TEXT,
        /** One word of a closed set. */
        WORD,
        /** Several words of a closed set. */
        CHOICES,
        DATE,
        /** From one date to another. */
        PERIOD,
        /** Words of an open set. */
        WORDS
    }

    /** Whether its words are those of a closed set. */
    public boolean isClosed() {
        return form == Form.WORD || form == Form.CHOICES;
    }

    /** Whether it is a value of its own: no table, and naming no entities. */
    public boolean isSingle() {
        return table == null && target == null;
    }

    /** Whether it says something in words, which limits can name. */
    public boolean saysWords() {
        return isClosed() || form == Form.TEXT || form == Form.WORDS;
    }

    public FactType {
        words = List.copyOf(words);
    }

    /** The choice of a word. */
    public Optional<Choice> choice(String word) {
        return words.stream().filter(choice -> choice.word().equals(word)).findFirst();
    }
}
