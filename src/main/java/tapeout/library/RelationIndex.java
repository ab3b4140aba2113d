package tapeout.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tapeout.content.Entity;
import tapeout.content.Mention;
import tapeout.content.type.EntityTypes;
import tapeout.content.type.FieldType;
import tapeout.content.type.Target;

/** Reads the relations off what entities name. */
final class RelationIndex implements Relations {

    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<String, SortedMap<Relation, Map<String, Entity>>> related = new HashMap<>();

    private final EntityTypes types;

    /**
     * @param entities in the order in which lists show them
     * @param types what the site follows
     */
    RelationIndex(Collection<Entity> entities, EntityTypes types) {
        this.types = types;
        entities.forEach(entity -> byId.put(entity.id(), entity));
        entities.forEach(this::read);
    }

    @Override
    public SortedMap<Relation, List<Entity>> of(Entity entity) {
        SortedMap<Relation, List<Entity>> found = new TreeMap<>();
        owned(entity.id()).forEach((relation, others) -> found.put(relation, new ArrayList<>(others.values())));
        entity.mentions(types)
                .forEach(mention -> back(entity, mention)
                        .filter(Target.Back::siblings)
                        .ifPresent(back -> addSiblings(found, entity, mention, back)));
        return found;
    }

    private void read(Entity entity) {
        entity.mentions(types).forEach(mention -> {
            back(entity, mention)
                    .ifPresent(back -> add(mention.reference().id(), relation(entity, mention, back), entity));
            addToGroup(entity, mention);
        });
    }

    /** What an entity names stands on its own page too, where its type says under which headings. */
    private void addToGroup(Entity entity, Mention mention) {
        FieldType field = entity.type().fields().get(mention.key());
        Entity target = byId.get(mention.reference().id());
        if (field == null || target == null) {
            return;
        }
        field.both().stream()
                .filter(group -> group.type().equals(target.type().word()))
                .findFirst()
                .ifPresent(group -> add(
                        entity.id(),
                        new Relation(
                                entity.type().word() + "." + mention.key() + "." + group.type(),
                                group.label(),
                                group.order()),
                        target));
    }

    /** How what it leads to shows an entity; empty where it does not. */
    private static Optional<Target.Back> back(Entity entity, Mention mention) {
        return entity.type().target(mention.key()).map(Target::back);
    }

    private static Relation relation(Entity entity, Mention mention, Target.Back back) {
        return new Relation(entity.type().word() + "." + mention.key(), back.label(), back.order());
    }

    private void add(String owner, Relation relation, Entity entity) {
        if (byId.containsKey(owner)) {
            related.computeIfAbsent(owner, id -> new TreeMap<>())
                    .computeIfAbsent(relation, key -> new LinkedHashMap<>())
                    .putIfAbsent(entity.id(), entity);
        }
    }

    private void addSiblings(
            SortedMap<Relation, List<Entity>> found, Entity entity, Mention mention, Target.Back back) {
        Relation relation = relation(entity, mention, back);
        List<Entity> others = owned(mention.reference().id()).getOrDefault(relation, Map.of()).values().stream()
                .filter(other -> other != entity)
                .toList();
        if (!others.isEmpty()) {
            found.putIfAbsent(relation, others);
        }
    }

    private SortedMap<Relation, Map<String, Entity>> owned(String id) {
        return related.getOrDefault(id, new TreeMap<>());
    }
}
