package tapeout.content.value;

import java.util.Arrays;
import java.util.Locale;

/**
 * The ids that a page gives its own parts, so that links lead to them. Each is a word, an underscore and what it names:
 * {@code source_maker}. The id that a heading or a term gets from its text is a slug without an underscore, so the two
 * never meet; where a writer chooses an id, these are reserved.
 */
public enum PageId {
    /** A part of the page: {@code page_sources}. */
    PAGE,
    /** The first row of a group in a table: {@code group_nvidia}. */
    GROUP,
    /** A source in the list of them: {@code source_maker}. */
    SOURCE,
    /** A citation in the text: {@code cite_maker_1}. */
    CITE,
    /** Who says what: {@code claim_dies}. */
    CLAIM,
    /** What is not known: {@code unknown_price}. */
    UNKNOWN,
    /** A note of what was wrong: {@code correction_1}. */
    CORRECTION,
    /** A changed fact: {@code change_2026-11-24_memory-capacity}. */
    CHANGE;

    private static final char MARK = '_';

    /** The id of one of this kind. */
    public String of(String name) {
        return word() + MARK + name;
    }

    /** Whether an id is of one of these kinds. */
    public static boolean isReserved(String id) {
        int mark = id.indexOf(MARK);
        return mark >= 0
                && Arrays.stream(values())
                        .anyMatch(kind -> id.substring(0, mark).equals(kind.word()));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
