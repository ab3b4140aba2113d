package tapeout.library;

import tapeout.content.Chip;

/**
 * Two chips that are compared because at least one of them says so.
 *
 * @param first the one whose id sorts first, whichever names the other: so an address of the pair never changes
 * @param second the other
 */
public record ChipPair(Chip first, Chip second) {

    /** @throws IllegalArgumentException if the ids do not stand in order */
    public ChipPair {
        if (first.id().compareTo(second.id()) >= 0) {
            throw new IllegalArgumentException(first.id() + " does not sort before " + second.id());
        }
    }

    /** The pair of two different chips. */
    static ChipPair of(Chip one, Chip other) {
        return one.id().compareTo(other.id()) < 0 ? new ChipPair(one, other) : new ChipPair(other, one);
    }

    /**
     * The chip that one of the pair is compared with.
     *
     * @param id of the one
     */
    public Chip other(String id) {
        return id.equals(first.id()) ? second : first;
    }
}
