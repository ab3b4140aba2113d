package tapeout.view.fact;

import java.util.List;

/**
 * A row of an entity's facts.
 *
 * @param label what a reader sees
 * @param values several where sources disagree, none where no source is known yet
 */
public record FactRow(String label, List<FactCell> values) {

    public FactRow {
        values = List.copyOf(values);
    }
}
