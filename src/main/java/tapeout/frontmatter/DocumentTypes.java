package tapeout.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tapeout.content.type.EntityTypes;

/** All types of document that a site has: ours, and the entities that it declares. Immutable. */
public final class DocumentTypes {

    private final List<DocumentType> all = new ArrayList<>();

    public DocumentTypes(EntityTypes entities) {
        all.add(PostKeys.TYPE);
        all.add(PageKeys.topic(entities));
        all.add(StoryKeys.TYPE);
        all.add(PageKeys.EDITION);
        all.add(PageKeys.AUTHOR);
        entities.all().forEach(type -> all.add(EntityKeys.of(type, entities)));
        all.add(PageKeys.PAGE);
    }

    /** All of them, in the order of documentation. */
    public List<DocumentType> all() {
        return all;
    }

    /** The type that {@code type:} writes so. */
    public Optional<DocumentType> of(String word) {
        return all.stream().filter(type -> type.word().equals(word)).findFirst();
    }

    /** The type of what lies in a folder below the content folder. */
    DocumentType ofFolder(String folder) {
        return all.stream()
                .filter(type -> !type.folder().isEmpty() && type.folder().equals(folder))
                .findFirst()
                .orElse(PageKeys.PAGE);
    }

    /** The type of a file, by the folder that it lies in. */
    DocumentType ofFile(String file, ReadingRules rules) {
        String inside = FilePlace.inside(file, rules);
        int slash = inside.indexOf('/');
        return ofFolder(slash < 0 ? "" : inside.substring(0, slash));
    }
}
