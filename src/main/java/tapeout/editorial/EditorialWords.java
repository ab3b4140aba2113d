package tapeout.editorial;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one language that rules go by, all in lower case. Another language is another file beside {@code
 * words-en.properties}.
 *
 * @param numbers words that stand for an amount
 * @param counts the words for one, two, three and so on, in this order
 * @param months names of months, which a number may follow
 * @param hedges words that keep a doubt or name a speaker
 * @param unnamed words for people who are not named
 * @param retelling words that say that a source tells what another one told
 * @param fillers words that carry no statement of their own
 * @param endings of words, to be cut off when two forms are compared, the longest first
 */
record EditorialWords(
        Set<String> numbers,
        List<String> counts,
        Set<String> months,
        Set<String> hedges,
        Set<String> unnamed,
        Set<String> retelling,
        Set<String> fillers,
        List<String> endings) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’][\\p{L}\\p{N}]+)*");
    private static final int SHORTEST_STEM = 3;

    /** The words of a language; none at all where it has no file. */
    static EditorialWords of(Locale language) {
        Properties lists = new Properties();
        String file = "words-" + language.getLanguage() + ".properties";
        try (InputStream in = EditorialWords.class.getResourceAsStream(file)) {
            if (in != null) {
                lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return new EditorialWords(
                Set.copyOf(list(lists, "numbers")),
                list(lists, "counts"),
                Set.copyOf(list(lists, "months")),
                Set.copyOf(list(lists, "hedges")),
                Set.copyOf(list(lists, "unnamed")),
                Set.copyOf(list(lists, "retelling")),
                Set.copyOf(list(lists, "fillers")),
                list(lists, "endings"));
    }

    private static List<String> list(Properties lists, String key) {
        String words = lists.getProperty(key, "").strip();
        return words.isEmpty() ? List.of() : List.of(words.split("\\s+"));
    }

    /** The words of a text in order, in lower case; a number with its separators is one word. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** A word without its ending, so that {@code release}, {@code releases} and {@code released} are one. */
    String stem(String word) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
