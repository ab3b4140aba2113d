package tapeout.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where words stand, by their letters: a site's texts have thousands of times as many words as there are different ones. */
final class WordTable {

    /** At least twice as many as there are words; a power of two. */
    private @Nullable Entry[] slots = new @Nullable Entry[1 << 13];

    private int size;

    /** A word and where it stands. */
    static final class Entry {

        private static final int NONE = -1;

        private final char[] letters;
        private final int hash;
        private final Postings postings = new Postings();

        /** Its number in the memory. */
        private int number = NONE;

        /** The last body that it was found in, and its place among the words of that. */
        private int body = NONE;

        private int place;

        /** The page of what is called so, in one word. */
        private int thing = NONE;

        private Entry(char[] letters, int hash) {
            this.letters = letters;
            this.hash = hash;
        }

        String word() {
            return new String(letters);
        }

        Postings postings() {
            return postings;
        }

        boolean isNumbered() {
            return number != NONE;
        }

        int number() {
            return number;
        }

        void number(int given) {
            number = given;
        }

        boolean isName() {
            return thing != NONE;
        }

        int thing() {
            return thing;
        }

        /** Says that it is a name; the first of several things that have it is meant. */
        void thing(int page) {
            thing = isName() ? thing : page;
        }

        /** Its place among the words of a body; {@code next} where it was not found there before, and from now on. */
        int place(int in, int next) {
            if (body != in) {
                body = in;
                place = next;
            }
            return place;
        }

        private boolean is(char[] other, int length, int hashed) {
            if (hash != hashed || letters.length != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (letters[i] != other[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A word; it stands nowhere yet if it is new. */
    Entry of(char[] letters, int length) {
        int hash = hash(letters, length);
        int slot = hash & slots.length - 1;
        for (Entry entry = slots[slot]; entry != null; entry = slots[slot]) {
            if (entry.is(letters, length, hash)) {
                return entry;
            }
            slot = slot + 1 & slots.length - 1;
        }
        Entry added = new Entry(Arrays.copyOf(letters, length), hash);
        slots[slot] = added;
        size++;
        if (size * 2 > slots.length) {
            grow();
        }
        return added;
    }

    /** All words that stand anywhere or are names, in order. */
    List<Entry> sorted() {
        return all().filter(entry -> entry.postings().size() > 0 || entry.isName())
                .sorted((one, other) -> Arrays.compare(one.letters, other.letters))
                .toList();
    }

    private Stream<Entry> all() {
        return Arrays.stream(slots).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private void grow() {
        List<Entry> entries = all().toList();
        slots = new @Nullable Entry[slots.length * 2];
        for (Entry entry : entries) {
            int slot = entry.hash & slots.length - 1;
            while (slots[slot] != null) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = entry;
        }
    }

    /** Spread over all bits, for the last ones choose the slot. */
    private static int hash(char[] letters, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + letters[i];
        }
        hash *= 0x9E37_79B9;
        return hash ^ hash >>> 16;
    }
}
