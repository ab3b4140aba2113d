package tapeout.library;

import tapeout.content.Entity;

/**
 * Two entities of one type that are compared because at least one of them says so.
 *
 * @param first the one whose id sorts first, whichever names the other: so an address of the pair never changes
 * @param second the other
 */
public record EntityPair(Entity first, Entity second) {

    /** @throws IllegalArgumentException if the ids do not stand in order */
    public EntityPair {
        if (first.id().compareTo(second.id()) >= 0) {
            throw new IllegalArgumentException(first.id() + " does not sort before " + second.id());
        }
    }

    /** The pair of two different entities. */
    static EntityPair of(Entity one, Entity other) {
        return one.id().compareTo(other.id()) < 0 ? new EntityPair(one, other) : new EntityPair(other, one);
    }

    /**
     * The entity that one of the pair is compared with.
     *
     * @param id of the one
     */
    public Entity other(String id) {
        return id.equals(first.id()) ? second : first;
    }
}
