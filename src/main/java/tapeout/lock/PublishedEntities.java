package tapeout.lock;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.library.Library;
import tapeout.library.Visibility;

/**
 * The entities that readers can see, whatever a preview shows beside them.
 *
 * @param entities those in files without mistakes
 * @param complete whether every document could be read, so that an entity that is not here is nowhere
 */
public record PublishedEntities(List<Entity> entities, boolean complete) {

    public PublishedEntities {
        entities = List.copyOf(entities);
    }

    /**
     * What a library shows to readers.
     *
     * @param published says which documents readers can see
     * @param faulty files with mistakes: what stands for what they say is not what was published
     */
    public static PublishedEntities of(Library library, Visibility published, Set<String> faulty) {
        return new PublishedEntities(
                library.entities().stream()
                        .filter(entity -> published.shows(entity) && isSound(entity, faulty))
                        .toList(),
                Stream.concat(library.documents().stream(), library.heldBack().stream())
                        .allMatch(document -> isSound(document, faulty)));
    }

    private static boolean isSound(Document document, Set<String> faulty) {
        return !faulty.contains(document.header().file());
    }
}
