package tapeout.view;

import java.util.List;

/**
 * Entities that belong together.
 *
 * @param key why, such as {@code vendor.chips} or {@code affects.models}; templates say {@code text("relation." + key)};
 *     empty where {@code heading} says it
 * @param heading a name that is not a word of the interface, such as a vendor's; none where {@code key} says it
 * @param entities at least one
 */
public record EntityGroup(String key, Link heading, List<EntityLine> entities) {

    public EntityGroup {
        entities = List.copyOf(entities);
    }
}
