package tapeout.view.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A page as the search knows it.
 *
 * @param card what a hit shows
 * @param facets what readers narrow their search by
 * @param texts what is searched beside the body
 * @param body what it says at length
 * @param answer what is known of it without opening the page; empty for what has no answer
 */
public record SearchEntry(Card card, Facets facets, List<Text> texts, Prose body, Answer answer) {

    public SearchEntry {
        texts = List.copyOf(texts);
    }

    /**
     * What a hit shows.
     *
     * @param title plain text
     * @param href its address, with the base path
     * @param summary plain text; empty where none
     * @param about what it is and when, in a few words
     */
    public record Card(String title, String href, String summary, String about) {}

    /**
     * What readers narrow their search by, as they read it.
     *
     * @param type what sort of page it is
     * @param year four digits; empty where it has none
     * @param topics the beats that it belongs to
     * @param speakers whose statements it holds
     * @param fields what it says under the fields that the site declares for posts, by their names
     */
    public record Facets(
            String type, String year, List<String> topics, List<String> speakers, Map<String, List<String>> fields) {

        /** Of a page that says nothing under declared fields. */
        public Facets(String type, String year, List<String> topics, List<String> speakers) {
            this(type, year, topics, speakers, Map.of());
        }

        public Facets {
            topics = List.copyOf(topics);
            speakers = List.copyOf(speakers);
            fields = Map.copyOf(fields);
        }
    }

    /**
     * A text that is searched.
     *
     * @param text plain text
     * @param weight how often a word in it counts, from 1
     */
    public record Text(String text, int weight) {}

    /**
     * What is known of a thing without opening its page.
     *
     * @param names every name that asks for it; none where it has no answer
     * @param lines how it stands and its first facts, a line each
     * @param claims what it said, the latest first
     */
    public record Answer(List<String> names, List<String> lines, List<SearchLine> claims) {

        private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

        /** Nothing to say. */
        public static final Answer NONE = new Answer(List.of(), List.of(), List.of());

        public Answer {
            names = List.copyOf(names);
            lines = List.copyOf(lines);
            claims = List.copyOf(claims);
        }

        /** Its names, each in one word. */
        public List<String> namesInOneWord() {
            return names.stream().map(Answer::inOneWord).toList();
        }

        /**
         * A name without what parts its words, for readers write in one what the site parts, and the other way round. Whoever
         * asks for a whole name means it; so it is a word of its own, the rarest there is.
         */
        public static String inOneWord(String name) {
            return NOT_IN_WORDS.matcher(name).replaceAll("");
        }
    }
}
