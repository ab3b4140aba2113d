package tapeout.view.part;

import java.util.List;

/**
 * Entities that belong together.
 *
 * @param heading why: a maker, a kind, or the words of a relation
 * @param related whether the heading is the words of a relation
 * @param entities at least one
 */
public record EntityGroup(Link heading, boolean related, List<EntityLine> entities) {

    public EntityGroup {
        entities = List.copyOf(entities);
    }
}
