package tapeout.content.type;

import java.util.Set;

/**
 * One word of a closed set.
 *
 * @param word as front matter and data downloads write it
 * @param label as readers see it
 * @param heading as the head of a table of the entity's page shows it; the label where the declaration has none
 * @param phrase as it stands within a line; the label where the declaration has none
 * @param definition what a column of it holds, for the data dictionary; empty where it has none
 * @param marks what else is declared of it, such as {@code authority}
 */
public record Choice(String word, String label, String heading, String phrase, String definition, Set<String> marks) {

    /** An organization of this kind speaks for a state, so that nothing that it says is a company's claim. */
    public static final String AUTHORITY = "authority";

    /** Things of this kind tell what others do, so that naming one is citing it. */
    public static final String SOURCE = "source";

    /** A fact with this word says that nothing is known, so that it needs no source. */
    public static final String UNKNOWN = "unknown";

    public Choice {
        marks = Set.copyOf(marks);
    }

    /** The word as part of a name in files and addresses. */
    public String key() {
        return word.replace(' ', '-');
    }
}
