package tapeout.library.trace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    private final Map<String, Document> documents = new HashMap<>();
    private final List<Kind<?>> kinds;
    private final Map<Class<?>, Kind<?>> ofTypes = new ConcurrentHashMap<>();

    Names(Library library) {
        Stream.concat(library.heldBack().stream(), library.documents().stream())
                .forEach(document -> documents.put(document.header().file(), document));
        Map<String, Tag> tags = new HashMap<>();
        library.tags().forEach(tag -> tags.put(tag.text(), tag));
        Map<String, PostGroup> groups = new HashMap<>();
        library.types().postFields().stream()
                .flatMap(field -> library.groups().of(field).stream())
                .forEach(group -> groups.put(of(group), group));
        kinds = List.of(
                new Kind<>(Document.class, document -> document.header().file(), documents::get),
                new Kind<>(String.class, text -> text, name -> name),
                new Kind<>(LocalDate.class, LocalDate::toString, LocalDate::parse),
                new Kind<>(
                        EntityType.class,
                        EntityType::word,
                        name -> library.types().of(name).orElse(null)),
                new Kind<>(Tag.class, Tag::text, tags::get),
                new Kind<>(
                        PostField.class,
                        PostField::name,
                        name -> library.types().postFields().stream()
                                .filter(field -> field.name().equals(name))
                                .findFirst()
                                .orElse(null)),
                new Kind<>(PostGroup.class, Names::of, groups::get),
                new Kind<>(
                        Claim.class,
                        claim -> inDocument(claim.at().file(), claim, Document::claims),
                        name -> inDocument(name, Document::claims)),
                new Kind<>(
                        Unknown.class,
                        unknown -> inDocument(unknown.at().file(), unknown, Document::unknowns),
                        name -> inDocument(name, Document::unknowns)));
    }

    /**
     * A kind of things that have names.
     *
     * @param name its name, without line breaks and tabs in all but odd files' names
     * @param find what a name is of; null where there is no such thing any more
     */
    private record Kind<T>(Class<T> type, Function<T, String> name, Function<String, @Nullable T> find) {

        String of(Object subject) {
            return name.apply(type.cast(subject));
        }
    }

    /**
     * The name of what a question is about.
     *
     * @throws IllegalArgumentException if nothing of its kind has a name: a new kind of question
     */
    String of(Object subject) {
        return kind(subject.getClass()).of(subject);
    }

    /** What a name is of; empty where there is no such thing any more. */
    Optional<?> find(Class<?> type, String name) {
        return Optional.ofNullable(kind(type).find().apply(name)).filter(type::isInstance);
    }

    private Kind<?> kind(Class<?> type) {
        return ofTypes.computeIfAbsent(type, this::find);
    }

    private Kind<?> find(Class<?> type) {
        return kinds.stream()
                .filter(kind -> kind.type().isAssignableFrom(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a " + type.getName() + " has no name"));
    }

    private static String of(PostGroup group) {
        return group.field().name() + " " + group.key();
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

    private <T> @Nullable T inDocument(String name, Function<Document, List<T>> parts) {
        int space = name.indexOf(' ');
        int place = Integer.parseInt(name.substring(0, space));
        return Optional.ofNullable(documents.get(name.substring(space + 1)))
                .map(parts)
                .filter(all -> place < all.size())
                .map(all -> all.get(place))
                .orElse(null);
    }
}
