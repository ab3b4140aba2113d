package tapeout.library.trace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tapeout.content.Document;
import tapeout.content.statement.Claim;
import tapeout.content.statement.Unknown;
import tapeout.content.type.EntityType;
import tapeout.content.type.PostField;
import tapeout.content.value.Tag;
import tapeout.library.Library;
import tapeout.library.PostGroup;

/** What questions are about, written so that a later build finds the same in its own library. Any number of threads may ask. */
final class Names {

    private final Library library;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Tag> tags = new HashMap<>();
    private final Map<String, PostGroup> groups = new HashMap<>();

    Names(Library library) {
        this.library = library;
        Stream.concat(library.heldBack().stream(), library.documents().stream())
                .forEach(document -> documents.put(document.header().file(), document));
        library.tags().forEach(tag -> tags.put(of(tag), tag));
        library.types().postFields().stream()
                .flatMap(field -> library.groups().of(field).stream())
                .forEach(group -> groups.put(of(group), group));
    }

    /**
     * The name of what a question is about, without line breaks and tabs in all but odd files' names.
     *
     * @throws IllegalArgumentException if nothing of its kind has a name: a new kind of question
     */
    String of(Object subject) {
        if (subject instanceof Document document) {
            return document.header().file();
        } else if (subject instanceof String || subject instanceof LocalDate) {
            return subject.toString();
        } else if (subject instanceof EntityType type) {
            return type.word();
        } else if (subject instanceof Tag tag) {
            return tag.text();
        } else if (subject instanceof PostField field) {
            return field.name();
        } else if (subject instanceof PostGroup group) {
            return group.field().name() + " " + group.key();
        } else if (subject instanceof Claim claim) {
            return inDocument(claim.at().file(), claim, Document::claims);
        } else if (subject instanceof Unknown unknown) {
            return inDocument(unknown.at().file(), unknown, Document::unknowns);
        }
        throw new IllegalArgumentException("a " + subject.getClass().getName() + " has no name");
    }

    /** What a name is of; empty where there is no such thing any more. */
    Optional<?> find(Class<?> kind, String name) {
        if (Document.class.isAssignableFrom(kind)) {
            return Optional.ofNullable(documents.get(name)).filter(kind::isInstance);
        } else if (kind == String.class) {
            return Optional.of(name);
        } else if (kind == LocalDate.class) {
            return Optional.of(LocalDate.parse(name));
        } else if (kind == EntityType.class) {
            return library.types().of(name);
        } else if (kind == Tag.class) {
            return Optional.ofNullable(tags.get(name));
        } else if (kind == PostField.class) {
            return library.types().postFields().stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst();
        } else if (kind == PostGroup.class) {
            return Optional.ofNullable(groups.get(name));
        } else if (kind == Claim.class) {
            return inDocument(name, Document::claims);
        } else if (kind == Unknown.class) {
            return inDocument(name, Document::unknowns);
        }
        throw new IllegalArgumentException("a " + kind.getName() + " has no name");
    }

    private <T> String inDocument(String file, T part, Function<Document, List<T>> parts) {
        List<T> all = Optional.ofNullable(documents.get(file)).map(parts).orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == part) {
                return i + " " + file;
            }
        }
        throw new IllegalArgumentException("it is not in " + file);
    }

    private <T> Optional<T> inDocument(String name, Function<Document, List<T>> parts) {
        int space = name.indexOf(' ');
        int place = Integer.parseInt(name.substring(0, space));
        return Optional.ofNullable(documents.get(name.substring(space + 1)))
                .map(parts)
                .filter(all -> place < all.size())
                .map(all -> all.get(place));
    }
}
