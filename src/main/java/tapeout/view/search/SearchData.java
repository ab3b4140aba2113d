package tapeout.view.search;

import java.util.List;

/**
 * All that the search knows.
 *
 * @param entries of two that match as well, the first is shown first
 * @param fields the names of the declared fields by which readers narrow it, in their order
 * @param lists what answers a question after all things of a kind
 */
public record SearchData(List<SearchEntry> entries, List<String> fields, List<AnswerList> lists) {

    public SearchData {
        entries = List.copyOf(entries);
        fields = List.copyOf(fields);
        lists = List.copyOf(lists);
    }

    /**
     * All things that stand alike, such as rules in force, or those that have most of something.
     *
     * @param phrases what asks for it, as readers may type it
     * @param heading what it is
     * @param more where there is more about it
     * @param lines a thing each
     */
    public record AnswerList(List<String> phrases, String heading, String more, List<SearchLine> lines) {

        public AnswerList {
            phrases = List.copyOf(phrases);
            lines = List.copyOf(lines);
        }
    }
}
