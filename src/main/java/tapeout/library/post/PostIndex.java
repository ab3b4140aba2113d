package tapeout.library.post;

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
public final class PostIndex {

    private final List<Post> posts;
    private final Map<Post, Integer> places = new IdentityHashMap<>();
    private final Map<Post, Set<String>> entities = new IdentityHashMap<>();
    private final Map<String, PostList> byTopic = new HashMap<>();
    private final Map<String, PostList> byStory = new HashMap<>();
    private final Map<String, List<Post>> byPart = new HashMap<>();
    private final Map<String, PostList> byEntity = new HashMap<>();
    private final Map<String, PostList> byAuthor = new HashMap<>();
    private final Map<String, PostList> byTag = new HashMap<>();
    private final TagNames tags;

    /**
     * @param unordered the posts that go out
     * @param entityIds the ids that are entities; other mentions are left to the check of references
     * @param types what the site follows
     */
    public PostIndex(List<Post> unordered, Set<String> entityIds, EntityTypes types) {
        posts = unordered.stream().sorted(PostOrder.LATEST_FIRST).toList();
        tags = new TagNames("tag", unordered, post -> post.filing().tags());
        for (Post post : posts) {
            int place = places.size();
            places.put(post, place);
            distinct(post.filing().topics()).forEach(id -> add(byTopic, id, place));
            distinct(post.byline().authors()).forEach(id -> add(byAuthor, id, place));
            post.filing().tags().stream().map(Tag::key).distinct().forEach(key -> add(byTag, key, place));
            if (post.filing().story() != null) {
                add(byStory, post.filing().story().id(), place);
                if (post.filing().part() > 0) {
                    byPart.computeIfAbsent(post.filing().story().id(), story -> new ArrayList<>())
                            .add(post);
                }
            }
            Set<String> mentioned = mentions(post, types);
            mentioned.retainAll(entityIds);
            entities.put(post, Collections.unmodifiableSet(mentioned));
            mentioned.forEach(id -> add(byEntity, id, place));
        }
        byPart.values()
                .forEach(parts ->
                        parts.sort(Comparator.comparingInt(post -> post.filing().part())));
    }

    public List<Post> posts() {
        return posts;
    }

    /** Where a post stands in the order of all posts, from 0. */
    public int place(Post post) {
        Integer place = places.get(post);
        if (place == null) {
            throw new IllegalArgumentException("post " + post.header().file() + " does not go out");
        }
        return place;
    }

    public PostList ofTopic(String id) {
        return get(byTopic, id);
    }

    public PostList ofStory(String id) {
        return get(byStory, id);
    }

    /** The parts of a story, in the editor's order. */
    public List<Post> partsOf(String story) {
        return Collections.unmodifiableList(byPart.getOrDefault(story, List.of()));
    }

    public PostList ofEntity(String id) {
        return get(byEntity, id);
    }

    public PostList ofAuthor(String id) {
        return get(byAuthor, id);
    }

    /** The posts with a tag, however they spell it. */
    public PostList ofTag(Tag tag) {
        return get(byTag, tag.key());
    }

    public TagNames tags() {
        return tags;
    }

    /** The entities that a post names: its own list, then its declared fields, its claims' speakers and its body's links. */
    public Set<String> entitiesOf(Post post) {
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

    private void add(Map<String, PostList> lists, String id, int place) {
        lists.computeIfAbsent(id, key -> new PostList(posts)).append(place);
    }

    private PostList get(Map<String, PostList> lists, String id) {
        PostList list = lists.get(id);
        return list == null ? new PostList(posts) : list;
    }
}
