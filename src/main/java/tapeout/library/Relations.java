package tapeout.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.content.Chip;
import tapeout.content.Entity;
import tapeout.content.HardwareFact;
import tapeout.content.Model;
import tapeout.content.Organization;
import tapeout.content.Reference;
import tapeout.content.Rule;

/** How entities belong together, computed from what each says of itself; nobody writes a relation twice. */
public final class Relations {

    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<String, Map<Relation, List<Entity>>> related = new HashMap<>();

    /** @param entities in the order in which lists show them */
    Relations(Collection<Entity> entities) {
        entities.forEach(entity -> byId.put(entity.id(), entity));
        entities.forEach(this::read);
    }

    /** What belongs to an entity, by relation; on a chip or model the others of its vendor too. */
    public Map<Relation, List<Entity>> of(Entity entity) {
        Map<Relation, List<Entity>> found = new EnumMap<>(Relation.class);
        found.putAll(related.getOrDefault(entity.id(), Map.of()));
        if (entity instanceof Chip chip) {
            addSiblings(found, chip, chip.vendor(), Relation.VENDOR_CHIPS);
        } else if (entity instanceof Model model) {
            addSiblings(found, model, model.vendor(), Relation.VENDOR_MODELS);
            if (model.family() != null) {
                addSiblings(found, model, model.family(), Relation.FAMILY_MODELS);
            }
        }
        return new LinkedHashMap<>(found);
    }

    private void read(Entity entity) {
        if (entity instanceof Organization organization) {
            add(organization.parent(), Relation.PARENT_ORGANIZATIONS, entity);
        } else if (entity instanceof Chip chip) {
            add(chip.vendor(), Relation.VENDOR_CHIPS, entity);
            add(chip.partOf(), Relation.PART_OF_CHIPS, entity);
            add(chip.successorOf(), Relation.SUCCESSORS, entity);
        } else if (entity instanceof Model model) {
            add(model.vendor(), Relation.VENDOR_MODELS, entity);
            add(model.family(), Relation.FAMILY_MODELS, entity);
            add(model.successorOf(), Relation.SUCCESSORS, entity);
            addHardware(model.trainingHardware(), Relation.TRAINED_MODELS, entity);
            addHardware(model.servingHardware(), Relation.SERVED_MODELS, entity);
        } else if (entity instanceof Rule rule) {
            add(rule.issuer(), Relation.ISSUER_RULES, entity);
            add(rule.successorOf(), Relation.SUCCESSORS, entity);
            rule.affects().forEach(affected -> readAffected(rule, affected));
        }
    }

    private void readAffected(Rule rule, Reference affected) {
        add(affected, Relation.AFFECTING_RULES, rule);
        Entity target = byId.get(affected.id());
        if (target != null) {
            Relation relation = switch (target.type()) {
                case ORGANIZATION -> Relation.AFFECTED_ORGANIZATIONS;
                case CHIP -> Relation.AFFECTED_CHIPS;
                case MODEL -> Relation.AFFECTED_MODELS;
                case RULE -> Relation.AFFECTED_RULES;
            };
            add(new Reference(rule.id(), affected.at()), relation, target);
        }
    }

    private void addHardware(List<HardwareFact> hardware, Relation relation, Entity model) {
        hardware.forEach(fact -> add(fact.chip(), relation, model));
    }

    private void add(@Nullable Reference owner, Relation relation, Entity entity) {
        if (owner != null && byId.containsKey(owner.id())) {
            List<Entity> list = related.computeIfAbsent(owner.id(), id -> new EnumMap<>(Relation.class))
                    .computeIfAbsent(relation, key -> new ArrayList<>());
            if (list.stream().noneMatch(listed -> listed == entity)) {
                list.add(entity);
            }
        }
    }

    private void addSiblings(Map<Relation, List<Entity>> found, Entity entity, Reference owner, Relation relation) {
        List<Entity> others = related.getOrDefault(owner.id(), Map.of()).getOrDefault(relation, List.of()).stream()
                .filter(other -> other != entity)
                .toList();
        if (!others.isEmpty()) {
            found.putIfAbsent(relation, others);
        }
    }
}
