package tapeout.guest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All documents of a JBake site that go out, and its data files; the one owner of the questions that JBake asks its
 * database. Newest first; of one moment, the last path first, which is what JBake does on a machine of one core.
 */
final class GuestLibrary {

    private final List<String> types;
    private final String dataType;
    private final List<GuestDocument> inPathOrder;
    private final List<GuestDocument> newestFirst;
    private final Map<String, List<GuestDocument>> byType;
    private final Map<String, Map<String, Object>> data;
    private final Set<String> tags;

    /**
     * @param documents in the order of their paths
     * @param data by path relative to the data folder
     */
    GuestLibrary(GuestRules rules, List<GuestDocument> documents, Map<String, Map<String, Object>> data) {
        this.types = rules.types();
        this.dataType = rules.reading().data().type();
        List<GuestDocument> lastPathFirst = new ArrayList<>(documents);
        Collections.reverse(lastPathFirst);
        this.newestFirst = lastPathFirst.stream()
                .sorted(Comparator.comparing(GuestDocument::date).reversed())
                .toList();
        this.byType = newestFirst.stream()
                .collect(Collectors.groupingBy(GuestDocument::type, LinkedHashMap::new, Collectors.toList()));
        this.data = Map.copyOf(data);
        this.inPathOrder = List.copyOf(documents);
        this.tags =
                types.stream().flatMap(type -> tagsOf(type).stream()).collect(Collectors.toCollection(HashSet::new));
    }

    List<GuestDocument> documents() {
        return newestFirst;
    }

    List<GuestDocument> all(String type) {
        return byType.getOrDefault(type, List.of());
    }

    List<GuestDocument> published(String type) {
        return all(type).stream().filter(GuestDocument::isPublished).toList();
    }

    /** The published documents of a type that have a tag; none for null. */
    List<GuestDocument> published(String type, @Nullable String tag) {
        return published(type).stream()
                .filter(document -> document.tags().contains(tag))
                .toList();
    }

    /** The published documents of all types, type by type. */
    List<GuestDocument> allPublished() {
        return types.stream().flatMap(type -> published(type).stream()).toList();
    }

    /** The published documents of all types that have a tag, type by type. */
    List<GuestDocument> allPublished(@Nullable String tag) {
        return types.stream().flatMap(type -> published(type, tag).stream()).toList();
    }

    /** The documents of all types, type by type. */
    List<GuestDocument> allByType() {
        return types.stream()
                .filter(type -> !type.equals(dataType))
                .flatMap(type -> all(type).stream())
                .toList();
    }

    /**
     * The tags of what is published, in the order of JBake's hash table: templates print them as they come, and a site
     * would look another way in any other.
     */
    Set<String> allTags() {
        return tags;
    }

    /** The tags of published posts, in the same order. */
    Set<String> postTags() {
        return new HashSet<>(tagsOf("post"));
    }

    private List<String> tagsOf(String type) {
        return inPathOrder.stream()
                .filter(document -> document.isPublished() && document.type().equals(type))
                .flatMap(document -> document.tags().stream())
                .toList();
    }

    List<String> types() {
        return types;
    }

    /** A document by its address, or a data file by its path; null where there is none. */
    @Nullable
    Map<String, Object> byUri(String uri) {
        Map<String, Object> file = data.get(uri);
        return file != null
                ? file
                : newestFirst.stream()
                        .filter(document -> document.uri().equals(uri))
                        .map(GuestDocument::values)
                        .findFirst()
                        .orElse(null);
    }

    /** The published document of its type that comes after a document in time; null for the newest. */
    @Nullable
    GuestDocument next(GuestDocument document) {
        List<GuestDocument> list = all(document.type());
        List<GuestDocument> newer = new ArrayList<>(list.subList(0, list.indexOf(document)));
        Collections.reverse(newer);
        return firstPublished(newer);
    }

    /** The published document of its type that came before a document; null for the oldest. */
    @Nullable
    GuestDocument previous(GuestDocument document) {
        List<GuestDocument> list = all(document.type());
        return firstPublished(list.subList(list.indexOf(document) + 1, list.size()));
    }

    private static @Nullable GuestDocument firstPublished(Collection<GuestDocument> documents) {
        return documents.stream().filter(GuestDocument::isPublished).findFirst().orElse(null);
    }
}
