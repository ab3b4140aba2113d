package tapeout.view.fact;

import java.util.List;

/**
 * Values of a fact that may name other entities.
 *
 * @param heading what they say
 * @param cells in the order written, at least one
 */
public record FactList(String heading, List<FactCell> cells) {

    public FactList {
        cells = List.copyOf(cells);
    }
}
