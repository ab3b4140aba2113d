package tapeout.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.type.FieldType;
import tapeout.content.type.Target;
import tapeout.content.value.Reference;

/** Reads the relations off what entities name. */
final class RelationIndex implements Relations {

    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<String, SortedMap<Relation, Set<Entity>>> related = new HashMap<>();

    /** @param entities in the order in which lists show them */
    RelationIndex(Collection<Entity> entities) {
        entities.forEach(entity -> byId.put(entity.id(), entity));
        entities.forEach(this::read);
    }

    @Override
    public SortedMap<Relation, List<Entity>> of(Entity entity) {
        SortedMap<Relation, List<Entity>> found = new TreeMap<>();
        owned(entity.id()).forEach((relation, others) -> found.put(relation, new ArrayList<>(others)));
        entity.mentions().forEach(mention -> {
            Relation relation = back(entity, mention.key(), mention.target());
            Target.Back back = mention.target().back();
            if (relation != null && back != null && back.siblings()) {
                addSiblings(found, entity, mention.reference(), relation);
            }
        });
        return found;
    }

    private void read(Entity entity) {
        entity.mentions().forEach(mention -> {
            Relation relation = back(entity, mention.key(), mention.target());
            if (relation != null) {
                add(mention.reference().id(), relation, entity);
            }
            addToGroup(entity, mention);
        });
    }

    /** What an entity names stands on its own page too, where its type says under which headings. */
    private void addToGroup(Entity entity, Entity.Mention mention) {
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

    private static @Nullable Relation back(Entity entity, String key, Target target) {
        Target.Back back = target.back();
        return back == null ? null : new Relation(entity.type().word() + "." + key, back.label(), back.order());
    }

    private void add(String owner, Relation relation, Entity entity) {
        if (byId.containsKey(owner)) {
            related.computeIfAbsent(owner, id -> new TreeMap<>())
                    .computeIfAbsent(relation, key -> new LinkedHashSet<>())
                    .add(entity);
        }
    }

    private void addSiblings(
            SortedMap<Relation, List<Entity>> found, Entity entity, Reference owner, Relation relation) {
        List<Entity> others = owned(owner.id()).getOrDefault(relation, Set.of()).stream()
                .filter(other -> other != entity)
                .toList();
        if (!others.isEmpty()) {
            found.putIfAbsent(relation, others);
        }
    }

    private SortedMap<Relation, Set<Entity>> owned(String id) {
        return related.getOrDefault(id, new TreeMap<>());
    }
}
