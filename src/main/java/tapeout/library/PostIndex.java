package tapeout.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tapeout.content.Post;
import tapeout.content.Wanted;
import tapeout.content.statement.Claim;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.Reference;
import tapeout.content.value.Tag;

/** The posts in their order, and the lists that each stands in; every list keeps that order. */
final class PostIndex {

    private final List<Post> posts;
    private final Map<Post, Integer> places = new IdentityHashMap<>();
    private final Map<Post, Set<String>> entities = new IdentityHashMap<>();
    private final Map<String, List<Post>> byTopic = new HashMap<>();
    private final Map<String, List<Post>> byStory = new HashMap<>();
    private final Map<String, List<Post>> byPart = new HashMap<>();
    private final Map<String, List<Post>> byEntity = new HashMap<>();
    private final Map<String, List<Post>> byAuthor = new HashMap<>();
    private final Map<String, List<Post>> byTag = new HashMap<>();
    private final TagNames tags;

    /**
     * @param unordered the posts that go out
     * @param entityIds the ids that are entities; other mentions are left to the check of references
     * @param types what the site follows
     */
    PostIndex(List<Post> unordered, Set<String> entityIds, EntityTypes types) {
        posts = unordered.stream().sorted(PostOrder.LATEST_FIRST).toList();
        tags = new TagNames("tag", unordered, post -> post.filing().tags());
        for (Post post : posts) {
            places.put(post, places.size());
            distinct(post.filing().topics()).forEach(id -> add(byTopic, id, post));
            distinct(post.byline().authors()).forEach(id -> add(byAuthor, id, post));
            post.filing().tags().stream().map(Tag::key).distinct().forEach(key -> add(byTag, key, post));
            if (post.filing().story() != null) {
                add(byStory, post.filing().story().id(), post);
                if (post.filing().part() > 0) {
                    add(byPart, post.filing().story().id(), post);
                }
            }
            Set<String> mentioned = mentions(post, types);
            mentioned.retainAll(entityIds);
            entities.put(post, Collections.unmodifiableSet(mentioned));
            mentioned.forEach(id -> add(byEntity, id, post));
        }
        byPart.values()
                .forEach(parts ->
                        parts.sort(Comparator.comparingInt(post -> post.filing().part())));
    }

    List<Post> posts() {
        return posts;
    }

    /** Where a post stands in the order of all posts, from 0. */
    int place(Post post) {
        Integer place = places.get(post);
        if (place == null) {
            throw new IllegalArgumentException("post " + post.header().file() + " does not go out");
        }
        return place;
    }

    /** Where the post of a place stands in one of the lists; negative if it does not. */
    int placeIn(List<Post> list, int place) {
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = place(list.get(middle));
            if (found == place) {
                return middle;
            }
            if (found < place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    List<Post> ofTopic(String id) {
        return get(byTopic, id);
    }

    List<Post> ofStory(String id) {
        return get(byStory, id);
    }

    /** The parts of a story, in the editor's order. */
    List<Post> partsOf(String story) {
        return get(byPart, story);
    }

    List<Post> ofEntity(String id) {
        return get(byEntity, id);
    }

    List<Post> ofAuthor(String id) {
        return get(byAuthor, id);
    }

    /** The posts with a tag, however they spell it. */
    List<Post> ofTag(Tag tag) {
        return get(byTag, tag.key());
    }

    TagNames tags() {
        return tags;
    }

    /** The entities that a post names: its own list, then its declared fields, its claims' speakers and its body's links. */
    Set<String> entitiesOf(Post post) {
        return entities.getOrDefault(post, Set.of());
    }

    private static Set<String> mentions(Post post, EntityTypes types) {
        Set<String> ids = new LinkedHashSet<>();
        post.mentions(types)
                .filter(mention -> mention.wanted() == Wanted.ENTITY)
                .forEach(mention -> ids.add(mention.reference().id()));
        post.claims().stream().flatMap(Claim::speakers).forEach(speaker -> ids.add(speaker.id()));
        post.body().entityLinks().forEach(link -> ids.add(link.id()));
        return ids;
    }

    private static List<String> distinct(List<Reference> references) {
        return references.stream().map(Reference::id).distinct().toList();
    }

    private static void add(Map<String, List<Post>> lists, String id, Post post) {
        lists.computeIfAbsent(id, key -> new ArrayList<>()).add(post);
    }

    private static List<Post> get(Map<String, List<Post>> lists, String id) {
        return Collections.unmodifiableList(lists.getOrDefault(id, List.of()));
    }
}
