package tapeout.library.cited;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.Source;
import tapeout.content.type.Ability;
import tapeout.content.type.Choice;
import tapeout.content.value.Alphabet;
import tapeout.library.Library;

/** Who published what documents cite, read off their lists of sources. Publishers are known by name, in any case of letters. */
public final class Publishers {

    private final Library library;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Publisher> byName = new TreeMap<>();
    private final Set<String> cited;

    /** Reads the sources of every document that goes out. */
    public Publishers(Library library) {
        this.library = library;
        library.entities().stream()
                .filter(entity -> entity.type().can(Ability.PUBLISHES))
                .forEach(this::name);
        library.documents().stream()
                .flatMap(document -> document.sources().stream())
                .forEach(this::add);
        cited = byName.values().stream()
                .flatMap(publisher -> publisher.known().stream())
                .map(Entity::id)
                .collect(Collectors.toSet());
    }

    /** Whether a site follows who publishes. */
    public static boolean areFollowed(Library library) {
        return library.holdings().types().stream().anyMatch(type -> type.can(Ability.PUBLISHES));
    }

    /** All publishers, the most cited first, and last who is only known by its kind; of two cited as often by the alphabet. */
    public List<Publisher> all(Alphabet alphabet) {
        Stream<Publisher> uncited = library.entities().stream()
                .filter(entity -> !cited.contains(entity.id()) && isOnlyCited(entity))
                .map(entity -> Publisher.of(entity.title(), entity));
        return Stream.concat(byName.values().stream(), uncited)
                .sorted(Comparator.comparingInt(Publisher::cited).reversed().thenComparing(Publisher::name, alphabet))
                .toList();
    }

    /**
     * Whether an entity is a source and nothing else: nothing belongs to it, and no post is about it. A post that names one
     * whose kind tells what others do is about it only where its front matter says so.
     */
    public boolean isOnlyCited(Entity entity) {
        if (!entity.type().can(Ability.PUBLISHES)
                || entity.type().tracker() != null
                || !library.relations().of(entity).isEmpty()) {
            return false;
        }
        List<Post> posts = library.postsOfEntity(entity);
        return entity.kind()
                        .filter(kind -> kind.marks().contains(Choice.SOURCE))
                        .isPresent()
                ? posts.stream().noneMatch(post -> isAbout(post, entity))
                : posts.isEmpty()
                        && cited.contains(entity.id())
                        && library.mentions().of(entity).isEmpty();
    }

    private static boolean isAbout(Post post, Entity entity) {
        return Stream.concat(
                        post.filing().entities().stream(),
                        post.filing().fields().keySet().stream()
                                .flatMap(field -> post.filing().references(field).stream()))
                .anyMatch(reference -> reference.id().equals(entity.id()));
    }

    private void name(Entity entity) {
        Stream.concat(Stream.of(entity.title()), entity.profile().alsoKnownAs().stream())
                .forEach(name -> entities.putIfAbsent(key(name), entity));
    }

    private void add(Source source) {
        Entity entity = entities.get(key(source.work().publishedBy()));
        String name = entity == null ? source.work().publishedBy() : entity.title();
        Function<String, Publisher> first = key -> Publisher.of(name, entity);
        byName.computeIfAbsent(key(name), first);
        byName.computeIfPresent(key(name), (key, publisher) -> publisher.with(source));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
