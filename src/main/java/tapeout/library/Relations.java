package tapeout.library;

import java.util.List;
import java.util.SortedMap;
import tapeout.content.Entity;

/** How entities belong together, computed from what each says of itself; nobody writes a relation twice. */
public interface Relations extends Answering {

    /** What belongs to an entity, by relation; those that belong to the same one too, where a type says so. */
    SortedMap<Relation, List<Entity>> of(Entity entity);
}
