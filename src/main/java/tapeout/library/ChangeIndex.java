package tapeout.library;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.history.FactHistory;

/** What changed in entities' rows. */
final class ChangeIndex {

    private final List<EntityUpdate> all;
    private final Map<Document, List<EntityUpdate>> byEntity;

    ChangeIndex(Collection<Entity> entities, FactHistory history, Visibility visibility) {
        all = EntityUpdate.of(entities, history, visibility);
        byEntity = all.stream()
                .collect(Collectors.groupingBy(EntityUpdate::entity, IdentityHashMap::new, Collectors.toList()));
    }

    List<EntityUpdate> all() {
        return all;
    }

    /** Those of a document; none of one that is no entity. */
    List<EntityUpdate> of(Document document) {
        return byEntity.getOrDefault(document, List.of());
    }
}
