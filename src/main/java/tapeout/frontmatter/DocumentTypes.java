package tapeout.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tapeout.content.type.EntityTypes;

/** All types of document that a site has: ours, and the entities that it declares. Immutable. */
public final class DocumentTypes {

    private final List<DocumentType> all = new ArrayList<>();
    private final DocumentType post;
    private final DocumentType page;

    /** Those of a site whose posts and pages say all that is asked of them. */
    public DocumentTypes(EntityTypes entities) {
        this(entities, false);
    }

    /** @param open whether posts and pages may leave out what can be told from elsewhere, and hold keys of the site's own */
    public DocumentTypes(EntityTypes entities, boolean open) {
        post = PostKeys.of(entities, open);
        page = open ? PageKeys.OPEN_PAGE : PageKeys.PAGE;
        all.add(post);
        all.add(PageKeys.topic(entities));
        all.add(StoryKeys.TYPE);
        all.add(PageKeys.EDITION);
        all.add(PageKeys.AUTHOR);
        entities.all().forEach(type -> all.add(EntityKeys.of(type, entities)));
        all.add(page);
    }

    /** All of them, in the order of documentation. */
    public List<DocumentType> all() {
        return all;
    }

    /** The type that {@code type:} writes so. */
    public Optional<DocumentType> of(String word) {
        return all.stream().filter(type -> type.word().equals(word)).findFirst();
    }

    /** The type of what lies in a folder below the content folder; empty for pages. */
    private Optional<DocumentType> ofFolder(String folder) {
        return all.stream()
                .filter(type -> !type.folder().isEmpty() && type.folder().equals(folder))
                .findFirst();
    }

    /** The type of a file, by the folder that it lies in. */
    DocumentType ofFile(String file, ReadingRules rules) {
        String inside = FilePlace.inside(file, rules);
        int slash = inside.indexOf('/');
        return ofFolder(slash < 0 ? "" : inside.substring(0, slash))
                .orElseGet(() -> rules.hasPosts(inside) ? post : page);
    }
}
