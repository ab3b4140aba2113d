package tapeout.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import tapeout.content.Chip;
import tapeout.content.Entity;
import tapeout.content.Reference;

/** Which chips are compared with each other: two chips are one pair, whether one of them names the other or both do. */
public final class Comparisons {

    private static final Comparator<ChipPair> BY_IDS = Comparator.<ChipPair, String>comparing(
                    pair -> pair.first().id())
            .thenComparing(pair -> pair.second().id());

    private final List<ChipPair> all;
    private final Map<String, List<ChipPair>> byChip = new HashMap<>();

    /** @param entities by id */
    Comparisons(Map<String, Entity> entities) {
        SortedSet<ChipPair> pairs = new TreeSet<>(BY_IDS);
        for (Entity entity : entities.values()) {
            if (entity instanceof Chip chip) {
                for (Reference named : chip.compare()) {
                    if (entities.get(named.id()) instanceof Chip other && other != chip) {
                        pairs.add(ChipPair.of(chip, other));
                    }
                }
            }
        }
        all = List.copyOf(pairs);
        for (ChipPair pair : all) {
            for (Chip chip : List.of(pair.first(), pair.second())) {
                byChip.computeIfAbsent(chip.id(), id -> new ArrayList<>()).add(pair);
            }
        }
        byChip.forEach((id, own) -> own.sort(byName(id)));
    }

    /** Every pair, by the ids of its chips. */
    public List<ChipPair> all() {
        return all;
    }

    /** The pairs that a chip belongs to, by the name of the other chip. */
    public List<ChipPair> of(Chip chip) {
        return byChip.getOrDefault(chip.id(), List.of());
    }

    private static Comparator<ChipPair> byName(String id) {
        return Comparator.<ChipPair, String>comparing(pair -> pair.other(id).title(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(BY_IDS);
    }
}
