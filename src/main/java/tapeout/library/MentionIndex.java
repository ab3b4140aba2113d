package tapeout.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tapeout.content.BodySlot;
import tapeout.content.Document;
import tapeout.content.Entity;

/** Finds who mentions whom by reading every text once. */
final class MentionIndex implements Mentions {

    private final Map<String, Document> byFile = new HashMap<>();
    private final Map<String, Entity> entities;
    private final Map<Document, List<Document>> by = new IdentityHashMap<>();
    private final Map<Document, List<Document>> undated = new IdentityHashMap<>();

    /**
     * @param documents those that go out, in the order in which lists show them
     * @param entities by id
     */
    MentionIndex(Collection<Document> documents, Map<String, Entity> entities) {
        this.entities = entities;
        documents.forEach(document -> byFile.put(document.header().file(), document));
        documents.stream().filter(Document::isListed).forEach(this::read);
    }

    @Override
    public List<Document> of(Document document) {
        return List.copyOf(by.getOrDefault(document, List.of()));
    }

    @Override
    public List<Document> undated(Document document) {
        return List.copyOf(undated.getOrDefault(document, List.of()));
    }

    private void read(Document document) {
        Stream<Document> named =
                document.body().entityLinks().flatMap(link -> Stream.ofNullable(entities.get(link.id())));
        Stream<Document> linked = document.body().documentLinks().flatMap(link -> target(document, link).stream());
        Set<Document> targets = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.concat(named, linked)
                .filter(target -> target != document && targets.add(target))
                .forEach(target -> {
                    by.computeIfAbsent(target, key -> new ArrayList<>()).add(document);
                    if (document.due().isEmpty()) {
                        undated.computeIfAbsent(target, key -> new ArrayList<>())
                                .add(document);
                    }
                });
    }

    /** The document of the file that a link names, as seen from the file with the link. */
    private Optional<Document> target(Document from, BodySlot.DocumentLink link) {
        return Optional.ofNullable(link.target())
                .filter(target -> !target.isEmpty() && !target.startsWith("/") && target.indexOf('\0') < 0)
                .map(target -> Path.of("/", from.header().file())
                        .resolveSibling(target)
                        .normalize()
                        .toString())
                .map(file -> byFile.get(file.substring(1).replace('\\', '/')));
    }
}
