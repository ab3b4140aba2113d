package tapeout.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tapeout.view.search.SearchEntry;

/**
 * Which word stands on which page. Made in one pass over the texts, in time linear in them. A browser that looks for a word
 * reads one file of words and one of places, however large the site is:
 *
 * <ul>
 *   <li>{@code words-0.txt} and so on: the words in order, a line each; how many characters it shares with the line before
 *       (base 36), the rest of it, and on how many pages it stands, unless on one; and where it is a name in one word, the
 *       page of what is called so;
 *   <li>{@code places-0.txt} and so on: the words in order, a line each, with where they stand as {@link Postings#write}
 *       has it.
 * </ul>
 */
final class WordIndex {

    /** A file of words holds those of whole initials, and grows no further beyond this. */
    private static final int WORDS_BYTES = 12_000;

    /** A file of places grows no further beyond this. */
    private static final int PLACES_BYTES = 8_000;

    private static final int LONGEST_SHARE = 35;

    private final WordTable places = new WordTable();
    private final int[] lengths;

    private final BodyWords bodies;

    /** @param remembered what {@link #remembered} gave for another state of the site; empty where nothing is known */
    WordIndex(List<SearchEntry> entries, byte[] remembered) {
        lengths = new int[entries.size()];
        bodies = new BodyWords(places, remembered);
        for (int page = 0; page < lengths.length; page++) {
            for (SearchEntry.Text text : entries.get(page).texts()) {
                add(page, text);
            }
            for (String name : entries.get(page).answer().namesInOneWord()) {
                name(page, name);
            }
            lengths[page] += bodies.add(page, entries.get(page).body());
        }
    }

    private void add(int page, SearchEntry.Text text) {
        Words.of(text.text(), (letters, length) -> {
            places.of(letters, length).postings().add(page, text.weight());
            lengths[page]++;
        });
    }

    private void name(int page, String name) {
        StringBuilder word = new StringBuilder();
        Words.of(name, (letters, length) -> word.append(letters, 0, length));
        if (!word.isEmpty()) {
            char[] letters = Words.cut(word.toString()).toCharArray();
            places.of(letters, letters.length).thing(page);
        }
    }

    /** What to remember of it. */
    byte[] remembered() {
        return bodies.remembered();
    }

    /**
     * What it is written as.
     *
     * @param words the first word of each file of words
     * @param places the first word of each file of places
     */
    record Written(List<String> words, List<String> places, List<SearchFile> files) {}

    Written write() {
        List<WordTable.Entry> words = places.sorted();
        List<SearchFile> files = new ArrayList<>();
        return new Written(words(words, files), places(words, files), files);
    }

    private List<String> words(List<WordTable.Entry> words, List<SearchFile> files) {
        List<String> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String before = "";
        for (WordTable.Entry entry : words) {
            String word = entry.word();
            boolean newInitial = before.isEmpty() || word.charAt(0) != before.charAt(0);
            if (newInitial && text.length() > WORDS_BYTES) {
                close("words-", parts, text, files);
                before = "";
            }
            if (text.isEmpty()) {
                parts.add(word);
            }
            int shared = shared(before, word);
            text.append(Character.forDigit(shared, LONGEST_SHARE + 1)).append(word, shared, word.length());
            int pages = entry.postings().size();
            text.append(pages == 1 && !entry.isName() ? "" : " " + pages);
            text.append(entry.isName() ? " " + entry.thing() : "").append('\n');
            before = word;
        }
        close("words-", parts, text, files);
        return parts;
    }

    private List<String> places(List<WordTable.Entry> words, List<SearchFile> files) {
        double average = Math.max(1, Arrays.stream(lengths).average().orElse(1));
        List<String> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (WordTable.Entry entry : words) {
            if (text.length() > PLACES_BYTES) {
                close("places-", parts, text, files);
            }
            if (text.isEmpty()) {
                parts.add(entry.word());
            }
            text.append(entry.word()).append(' ');
            entry.postings().write(text, lengths, average);
            text.append('\n');
        }
        close("places-", parts, text, files);
        return parts;
    }

    private static void close(String name, List<String> parts, StringBuilder text, List<SearchFile> files) {
        if (!parts.isEmpty()) {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            files.add(new SearchFile(name + (parts.size() - 1) + ".txt", bytes));
            text.setLength(0);
        }
    }

    private static int shared(String one, String other) {
        int most = Math.min(LONGEST_SHARE, Math.min(one.length(), other.length()));
        int shared = 0;
        while (shared < most && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        // half a character is none
        return shared > 0 && Character.isHighSurrogate(one.charAt(shared - 1)) ? shared - 1 : shared;
    }
}
