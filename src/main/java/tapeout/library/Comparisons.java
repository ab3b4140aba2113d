package tapeout.library;

import java.util.List;
import tapeout.content.Entity;

/** Which entities are compared with each other: two are one pair, whether one of them names the other or both do. */
public interface Comparisons extends Answering {

    /** Every pair, by the ids of the two. */
    List<EntityPair> all();

    /** The pairs that an entity belongs to, by the name of the other. */
    List<EntityPair> of(Entity entity);
}
