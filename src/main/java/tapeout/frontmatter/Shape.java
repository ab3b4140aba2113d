package tapeout.frontmatter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tapeout.content.FactKey;
import tapeout.content.Word;

/** What a value of front matter must be. */
sealed interface Shape {

    /** A text of so many characters. */
    record Text(int min, int max) implements Shape {}

    /** A whole number. */
    record Whole(int min, int max) implements Shape {}

    /** A day: {@code 2026-11-24}. */
    record Day() implements Shape {}

    /** A day, or an instant with an offset: {@code 2026-11-24T09:00:00+01:00}. */
    record Moment() implements Shape {}

    /** A date as exact as it is known: {@code 2026-04-24}, {@code 2026-04}, {@code 2026-Q2} or {@code 2026}. */
    record Partial() implements Shape {}

    /** One of a closed set of words. */
    record OneOf(List<String> words) implements Shape {

        static OneOf of(Word[] words) {
            return new OneOf(Arrays.stream(words).map(Word::word).toList());
        }
    }

    /**
     * A text of a certain form.
     *
     * @param form the form in words, for messages
     */
    record Matching(Pattern pattern, String form) implements Shape {}

    /** The id of one of the document's own sources. */
    record SourceId() implements Shape {}

    /** A public https address. */
    record Url() implements Shape {}

    /** An address of this site. */
    record Address() implements Shape {}

    /** A list; one that may stand without brackets if it has one element, where {@code bare} says so. */
    record ListOf(Shape element, boolean bare) implements Shape {}

    /** Keys and values of their own. */
    record Struct(String noun, List<Key> keys) implements Shape {

        public Struct {
            keys = List.copyOf(keys);
        }

        Optional<Key> key(String name) {
            return keys.stream().filter(key -> key.name().equals(name)).findFirst();
        }

        List<String> names() {
            return keys.stream().map(Key::name).toList();
        }
    }

    /** A text, or keys and values where it needs an id. */
    record TextOr(Text text, Struct struct) implements Shape {}

    /** A typed statement with its source: keys and values among which {@code value} has the form given. */
    record FactOf(FactKey.Form form, Struct struct) implements Shape {}
}
