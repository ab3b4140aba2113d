package tapeout.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An AI chip, or a board, rack or supernode made of them.
 *
 * @param compute its compute figures, in the order written
 * @param partOf the system it is sold in; null where none
 * @param successorOf the chip it follows; null where none
 * @param compare the chips it is compared with on pages of their own
 */
public record Chip(
        Header header,
        Body body,
        Profile profile,
        FactSheet facts,
        Reference vendor,
        ChipKind kind,
        ChipStatus status,
        List<ComputeFact> compute,
        @Nullable Reference partOf,
        @Nullable Reference successorOf,
        List<Reference> compare)
        implements Entity {

    public Chip {
        compute = List.copyOf(compute);
        compare = List.copyOf(compare);
    }

    @Override
    public EntityType type() {
        return EntityType.CHIP;
    }
}
