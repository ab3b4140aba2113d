package tapeout.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private static final int WORDS = 20_000;

    @Test
    void findsEachWordAgainHoweverManyThereAre() {
        WordTable table = new WordTable();
        TreeSet<String> expected = new TreeSet<>();
        for (int page = 0; page < 2; page++) {
            for (int i = 0; i < WORDS; i++) {
                char[] letters = ("word" + i + " and more").toCharArray();
                int length = letters.length - " and more".length();
                expected.add(new String(letters, 0, length));
                table.of(letters, length).postings().add(page, 1);
            }
        }
        List<WordTable.Entry> words = table.sorted();
        assertThat(words).map(WordTable.Entry::word).containsExactlyElementsOf(expected);
        assertThat(words).allMatch(entry -> entry.postings().size() == 2);
    }
}
