package tapeout.content.type;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field of a type: what the newsroom itself says of an entity, without a source.
 *
 * @param name its key in front matter
 * @param form what its value is
 * @param texts what readers see of it
 * @param required whether every entity has it
 * @param words the closed set of a {@link Form#WORD} or {@link Form#WORDS}; empty otherwise
 * @param target what a {@link Form#REFERENCE} or {@link Form#REFERENCES} leads to; null otherwise
 * @param schema the property by which schema.org knows it, such as {@code sameAs}; empty where it knows none
 * @param both how both directions of an entity's own references are shown on its page; empty where not
 */
public record FieldType(
        String name,
        Form form,
        Texts texts,
        boolean required,
        List<Choice> words,
        @Nullable Target target,
        String schema,
        List<Group> both) {

    /** What the value of a field is. */
    public enum Form {
        /** One word of a closed set. */
        WORD,
        /** Several words of a closed set. */
        WORDS,
        /** Another entity, by its id. */
        REFERENCE,
        /** Other entities, by their ids. */
        REFERENCES,
        /** A name of at most 120 characters. */
        NAME,
        /** A line of at most 300 characters. */
        LINE,
        /** Several names. */
        NAMES,
        /** A date, as exact as it is known. */
        DATE,
        /** A country by ISO 3166-1 alpha-2, or {@code EU}. */
        COUNTRY,
        /** An https address. */
        ADDRESS
    }

    /**
     * Entities of one type among those that a field leads to, under a heading of their own.
     *
     * @param type the word of the type
     * @param label the heading
     * @param order where it stands among the headings of a page
     */
    public record Group(String type, String label, int order) {}

    public FieldType {
        words = List.copyOf(words);
        both = List.copyOf(both);
    }

    /** Whether its values are of a closed set: words, ids, countries. */
    public boolean isClosed() {
        return switch (form) {
            case WORD, WORDS, REFERENCE, REFERENCES, COUNTRY -> true;
            case NAME, LINE, NAMES, DATE, ADDRESS -> false;
        };
    }

    /** The choice of a word. */
    public Optional<Choice> choice(String word) {
        return words.stream().filter(choice -> choice.word().equals(word)).findFirst();
    }
}
