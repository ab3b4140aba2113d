package tapeout.content.history;

import java.util.Comparator;

/**
 * Whose row it is.
 *
 * @param type the word of the entity's type
 * @param id the entity's id
 */
public record RowKey(String type, String id) implements Comparable<RowKey> {

    private static final Comparator<RowKey> ORDER =
            Comparator.comparing(RowKey::type).thenComparing(RowKey::id);

    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }
}
