package tapeout.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import tapeout.content.Entity;
import tapeout.content.value.Alphabet;
import tapeout.content.value.Reference;

/** Finds the pairs by what entities name. */
final class ComparisonIndex implements Comparisons {

    private static final Comparator<EntityPair> BY_IDS = Comparator.<EntityPair, String>comparing(
                    pair -> pair.first().id())
            .thenComparing(pair -> pair.second().id());

    private final List<EntityPair> all;
    private final Map<String, List<EntityPair>> byEntity = new HashMap<>();

    /**
     * @param entities by id
     * @param alphabet orders the pairs of one entity by the name of the other
     */
    ComparisonIndex(Map<String, Entity> entities, Alphabet alphabet) {
        SortedSet<EntityPair> pairs = new TreeSet<>(BY_IDS);
        for (Entity entity : entities.values()) {
            for (Reference named : entity.profile().compare()) {
                Entity other = entities.get(named.id());
                if (other != null && other != entity && other.type() == entity.type()) {
                    pairs.add(EntityPair.of(entity, other));
                }
            }
        }
        all = List.copyOf(pairs);
        for (EntityPair pair : all) {
            for (Entity entity : List.of(pair.first(), pair.second())) {
                byEntity.computeIfAbsent(entity.id(), id -> new ArrayList<>()).add(pair);
            }
        }
        byEntity.forEach((id, own) -> own.sort(byName(id, alphabet)));
    }

    @Override
    public List<EntityPair> all() {
        return all;
    }

    @Override
    public List<EntityPair> of(Entity entity) {
        return byEntity.getOrDefault(entity.id(), List.of());
    }

    private static Comparator<EntityPair> byName(String id, Alphabet alphabet) {
        return Comparator.<EntityPair, String>comparing(pair -> pair.other(id).title(), alphabet)
                .thenComparing(BY_IDS);
    }
}
