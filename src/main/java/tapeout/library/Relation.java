package tapeout.library;

import java.util.Comparator;

/**
 * How entities belong to another one, as their types declare it.
 *
 * @param key the type and the field or fact that says so, such as {@code cell.maker}
 * @param label what readers see above them
 * @param order where it stands among the headings of a page
 */
public record Relation(String key, String label, int order) implements Comparable<Relation> {

    private static final Comparator<Relation> ORDER =
            Comparator.comparingInt(Relation::order).thenComparing(Relation::key);

    @Override
    public int compareTo(Relation other) {
        return ORDER.compare(this, other);
    }
}
