package tapeout.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tapeout.view.search.Prose;
import tapeout.view.search.SearchData;
import tapeout.view.search.SearchEntry;

class SearchWriterTest {

    @Test
    void saysOfEachWordWhereItStands() throws Exception {
        Map<String, String> files = files(List.of(
                entry("Amber light", "spares the resist", "2025"),
                entry("Resist", "amber", "2026"),
                entry("𝔘nicode 𐐀𐐁 𐐀𐐂", "ambergris", "2026")));
        assertThat(places(files)).containsEntry("amber", List.of(0, 1));
        assertThat(places(files)).containsEntry("resist", List.of(0, 1)).containsEntry("ambergris", List.of(2));
        assertThat(words(files)).containsOnlyKeys(places(files).keySet());
        assertThat(words(files)).containsEntry("amber", 2).containsEntry("ambergris", 1);
        assertThat(words(files)).containsKeys("𐐨𐐩", "𐐨𐐪");
    }

    /** Also of names whose parts alone are words of texts, and of names that are longer than words are. */
    @Test
    void saysWhichPageANameMeans() {
        String longest = "Order on lamps that burn for longer than a hundred hours";
        Map<String, String> files = files(List.of(
                entry("The lamp", "An Ember 1 and 华为", "2025"),
                named("Ember 1", "E-1", "华为", "Lamp"),
                named("Lamp", longest)));
        assertThat(names(files))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ember1", 1, "e1", 1, "华为", 1, "lamp", 1, "orderonlampsthatburnforlongerthanahundre", 2));
    }

    @Test
    void findsTheFileOfAWordByTheFirstOfEach() throws Exception {
        Map<String, String> files = files(many(400));
        JsonNode index = new ObjectMapper().readTree(files.get("index.json"));
        assertThat(index.get("places").size()).isGreaterThan(3);
        for (String list : List.of("words", "places")) {
            List<String> firsts = new ArrayList<>();
            index.get(list).forEach(first -> firsts.add(first.asText()));
            assertThat(firsts).isSorted();
            for (int i = 0; i < firsts.size(); i++) {
                String line =
                        files.get(list + "-" + i + ".txt").lines().findFirst().orElseThrow();
                assertThat(list.equals("words") ? line.substring(1).split(" ")[0] : line.split(" ")[0])
                        .isEqualTo(firsts.get(i));
            }
        }
    }

    @Test
    void noFileButFacetsGrowsWithTheSite() {
        Map<String, String> files = files(many(10_000));
        int words = largest(files, "words-");
        int places = largest(files, "places-");
        int pages = largest(files, "pages-");
        int index = files.get("index.json").length();
        // a search for two words, and ten hits that lie in ten files
        assertThat(index + 2 * (words + places) + 10 * pages).isLessThan(100_000);
    }

    @Test
    void aBuildLaterTheFilesHaveAnotherVersion() {
        String one = files(many(3)).get("index.json");
        assertThat(files(many(3)).get("index.json")).isEqualTo(one);
        List<SearchEntry> changed = new ArrayList<>(many(3));
        changed.set(1, entry("Another", "title", "2025"));
        assertThat(files(changed).get("index.json").substring(0, 22)).isNotEqualTo(one.substring(0, 22));
    }

    @Test
    void saysOfEachPageByWhatItIsNarrowed() throws Exception {
        JsonNode year = new ObjectMapper()
                .readTree(files(List.of(entry("A", "b", "2025"), entry("C", "d", ""), entry("E", "f", "2025")))
                        .get("facets.json"))
                .get("year");
        assertThat(year.get("labels")).hasSize(1);
        assertThat(year.get("labels").get(0).asText()).isEqualTo("2025");
        assertThat(year.get("sets").toString()).isEqualTo("[[0],[]]");
        assertThat(year.get("pages").asText()).hasSize(3);
    }

    /** Some bodies stay, one is another, one comes and one goes; the words of those that stay are not read. */
    @Test
    void whatIsRememberedIsWrittenAsIfItWereRead() {
        List<String> texts =
                List.of("amber light", "resist and amber", "𐐀𐐁 light of 2,000 lamps", "a wholly new thing");
        byte[] remembered =
                write(texts, List.of(0, 1, 2), List.of(0, 1, 2), new byte[0]).remembered();
        for (List<Integer> pages : List.of(List.of(0, 1, 2), List.of(2, 3, 0), List.of(3, 0))) {
            SearchWriter.Written later = write(texts, pages, List.of(3), remembered);
            assertThat(later.files())
                    .usingRecursiveComparison()
                    .isEqualTo(write(texts, pages, pages, new byte[0]).files());
            remembered = later.remembered();
        }
    }

    /** Else words of texts that are gone would stay for ever. */
    @Test
    void forgetsAllOnceMostWordsAreGone() {
        List<String> texts = List.of("one two three four five", "six");
        byte[] both = write(texts, List.of(0, 1), List.of(0, 1), new byte[0]).remembered();
        assertThat(write(texts, List.of(1), List.of(1), both).remembered()).isEmpty();
    }

    /**
     * Writes the pages of some texts.
     *
     * @param read which of the texts can be read
     */
    private static SearchWriter.Written write(
            List<String> texts, List<Integer> pages, List<Integer> read, byte[] remembered) {
        List<SearchEntry> entries = pages.stream()
                .map(page -> entry("Page", new Prose(OptionalLong.of(page), () -> {
                    assertThat(read).contains(page);
                    return texts.get(page);
                })))
                .toList();
        return new SearchWriter().write(new SearchData(entries, List.of(), List.of()), remembered);
    }

    private static SearchEntry entry(String title, Prose body) {
        return new SearchEntry(
                new SearchEntry.Card(title, "/x/", "", "Post"),
                new SearchEntry.Facets("Posts", "2025", List.of("Topic"), List.of()),
                List.of(new SearchEntry.Text(title, 24)),
                body,
                SearchEntry.Answer.NONE);
    }

    @Test
    void aSiteWithoutWordsHasAnIndex() {
        assertThat(files(List.of())).containsOnlyKeys("index.json", "facets.json", "lists.json");
    }

    private static int largest(Map<String, String> files, String name) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(name))
                .mapToInt(file -> file.getValue().getBytes(StandardCharsets.UTF_8).length)
                .max()
                .orElseThrow();
    }

    /** Pages of words that are the rarer, the higher their number, as words of any language are. */
    private static List<SearchEntry> many(int pages) {
        Random random = new Random(7);
        IntFunction<String> page = number -> IntStream.range(0, 250)
                .mapToObj(i -> word((int) Math.pow(60_000, random.nextDouble())))
                .reduce("", (text, word) -> text + " " + word);
        return IntStream.range(0, pages)
                .mapToObj(number -> entry("Headline of number " + number, page.apply(number), "2025"))
                .toList();
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number * 7919 + 17;
        while (word.length() < 3 || rest > 0) {
            word.append((char) ('a' + rest % 26));
            rest /= 26;
        }
        return word.toString();
    }

    private static SearchEntry entry(String title, String text, String year) {
        return new SearchEntry(
                new SearchEntry.Card(title, "/x/", "One or two sentences that stand alone in a list of posts.", "Post"),
                new SearchEntry.Facets("Posts", year, List.of("Topic"), List.of()),
                List.of(new SearchEntry.Text(title, 24)),
                Prose.of(text),
                SearchEntry.Answer.NONE);
    }

    private static SearchEntry named(String... names) {
        SearchEntry entry = entry(names[0], "", "2025");
        return new SearchEntry(
                entry.card(),
                entry.facets(),
                entry.texts(),
                entry.body(),
                new SearchEntry.Answer(List.of(names), List.of(), List.of()));
    }

    private static Map<String, String> files(List<SearchEntry> entries) {
        Map<String, String> files = new TreeMap<>();
        new SearchWriter()
                .write(new SearchData(entries, List.of(), List.of()), new byte[0])
                .files()
                .forEach(file -> files.put(file.name(), new String(file.bytes(), StandardCharsets.UTF_8)));
        return files;
    }

    /** On how many pages each word stands. */
    private static Map<String, Integer> words(Map<String, String> files) {
        Map<String, Integer> words = new TreeMap<>();
        lines(files).forEach((word, line) -> words.put(word, line.length == 1 ? 1 : Integer.parseInt(line[1])));
        return words;
    }

    /** The page of each name in one word. */
    private static Map<String, Integer> names(Map<String, String> files) {
        Map<String, Integer> names = new TreeMap<>();
        lines(files).forEach((word, line) -> {
            if (line.length > 2) {
                names.put(word, Integer.parseInt(line[2]));
            }
        });
        return names;
    }

    /** The parts of the line of each word, read as {@link WordIndex} says. */
    private static Map<String, String[]> lines(Map<String, String> files) {
        Map<String, String[]> lines = new TreeMap<>();
        String before = "";
        for (String line : files.get("words-0.txt").split("\n")) {
            String[] rest = line.substring(1).split(" ");
            before = before.substring(0, Character.digit(line.charAt(0), 36)) + rest[0];
            lines.put(before, rest);
        }
        return lines;
    }

    private static Map<String, List<Integer>> places(Map<String, String> files) {
        Map<String, List<Integer>> places = new TreeMap<>();
        for (String line : files.get("places-0.txt").split("\n")) {
            String[] parts = line.split(" ");
            List<Integer> pages = new ArrayList<>();
            int page = -1;
            for (int number : numbers(parts[1])) {
                page += number / 8;
                pages.add(page);
            }
            places.put(parts[0], pages);
        }
        return places;
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        int value = 0;
        int place = 1;
        for (char c : text.toCharArray()) {
            int digit = Digits.ALPHABET.indexOf(c);
            value += digit % 46 * place;
            place *= 46;
            if (digit < 46) {
                numbers.add(value);
                value = 0;
                place = 1;
            }
        }
        return numbers;
    }
}
