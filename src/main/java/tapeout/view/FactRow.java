package tapeout.view;

import java.util.List;

/**
 * A row of an entity's facts.
 *
 * @param key the fact's path, such as {@code memory.capacity}; templates say {@code text("fact." + key)}
 * @param values several where sources disagree, none where no source is known yet
 */
public record FactRow(String key, List<FactCell> values) {

    public FactRow {
        values = List.copyOf(values);
    }
}
