package tapeout.search;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tapeout.view.search.Prose;

/**
 * The words of bodies, each with how often it stands there. What is known of a body from another state of the site is taken
 * as it was written, so that its text need not even be made. As bytes: how many words there are, and each by its length and
 * its letters; then for each body the number of its text, how many bytes the rest takes, how many words it has, and each
 * different one by its number and how often it stands there.
 */
final class BodyWords {

    private static final int HEAD = Long.BYTES + Integer.BYTES;

    private final WordTable table;
    private final byte[] before;
    private final Map<Long, Integer> known = new HashMap<>();
    private final List<WordTable.Entry> words = new ArrayList<>();
    private final ByteArrayOutputStream bodies = new ByteArrayOutputStream();
    private WordTable.Entry[] found = new WordTable.Entry[1 << 10];
    private int[] counts = new int[1 << 10];
    private int different;
    private int length;
    private int next;

    /** @param remembered what {@link #remembered} gave once; empty where nothing is known */
    BodyWords(WordTable table, byte[] remembered) {
        this.table = table;
        this.before = remembered;
        if (remembered.length > 0) {
            readWords();
            readBodies();
        }
    }

    private void readWords() {
        for (int left = number(); left > 0; left--) {
            int size = number();
            char[] letters = new String(before, next, size, StandardCharsets.UTF_8).toCharArray();
            next += size;
            give(table.of(letters, letters.length));
        }
    }

    private void readBodies() {
        while (next < before.length) {
            ByteBuffer head = ByteBuffer.wrap(before, next, HEAD);
            known.put(head.getLong(), next);
            next += HEAD + head.getInt();
        }
    }

    /**
     * Adds the body of a page, which comes after that of the last call.
     *
     * @return how many words it has
     */
    int add(int page, Prose body) {
        Integer at = body.number().isPresent() ? known.get(body.number().getAsLong()) : null;
        if (at != null) {
            return take(page, at);
        }
        count(page, body.text().get());
        body.number().ifPresent(this::write);
        return length;
    }

    private int take(int page, int at) {
        int end = at + HEAD + ByteBuffer.wrap(before).getInt(at + Long.BYTES);
        bodies.write(before, at, end - at);
        next = at + HEAD;
        int all = number();
        while (next < end) {
            WordTable.Entry word = words.get(number());
            word.postings().add(page, number());
        }
        return all;
    }

    private void count(int page, String text) {
        different = 0;
        length = 0;
        Words.of(text, (letters, size) -> note(page, table.of(letters, size)));
        for (int i = 0; i < different; i++) {
            found[i].postings().add(page, counts[i]);
        }
    }

    private void note(int page, WordTable.Entry word) {
        length++;
        int place = word.place(page, different);
        if (place == different) {
            if (different == found.length) {
                found = Arrays.copyOf(found, 2 * different);
                counts = Arrays.copyOf(counts, 2 * different);
            }
            found[place] = word;
            counts[place] = 0;
            different++;
        }
        counts[place]++;
    }

    private void write(long number) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        number(rest, length);
        for (int i = 0; i < different; i++) {
            if (!found[i].isNumbered()) {
                give(found[i]);
            }
            number(rest, found[i].number());
            number(rest, counts[i]);
        }
        bodies.writeBytes(
                ByteBuffer.allocate(HEAD).putLong(number).putInt(rest.size()).array());
        bodies.writeBytes(rest.toByteArray());
    }

    private void give(WordTable.Entry word) {
        word.number(words.size());
        words.add(word);
    }

    /** What to remember: as it was given, with what came to it and without what went; nothing where most words went. */
    byte[] remembered() {
        long used = words.stream().filter(word -> word.postings().size() > 0).count();
        if (2 * used < words.size()) {
            return new byte[0];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bodies.size() + 16 * words.size());
        number(out, words.size());
        for (WordTable.Entry word : words) {
            byte[] letters = word.word().getBytes(StandardCharsets.UTF_8);
            number(out, letters.length);
            out.writeBytes(letters);
        }
        out.writeBytes(bodies.toByteArray());
        return out.toByteArray();
    }

    /** Seven bits a byte, the least first. */
    private static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest > 0x7f) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private int number() {
        int number = 0;
        int shift = 0;
        byte one;
        do {
            one = before[next++];
            number |= (one & 0x7f) << shift;
            shift += 7;
        } while (one < 0);
        return number;
    }
}
