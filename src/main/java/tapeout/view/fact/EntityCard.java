package tapeout.view.fact;

import java.util.List;
import tapeout.view.part.EntityLine;

/**
 * An entity of a story with its most telling facts.
 *
 * @param line its name, what it is, its status
 * @param facts at most four that are known
 */
public record EntityCard(EntityLine line, List<FactRow> facts) {

    public EntityCard {
        facts = List.copyOf(facts);
    }
}
