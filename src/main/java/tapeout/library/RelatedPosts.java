package tapeout.library;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tapeout.content.Post;
import tapeout.content.value.Reference;

/**
 * Finds the posts that belong beside a post. A shared story counts 6, each shared entity 3, each shared tag 2, each shared
 * topic 1. Candidates are the {@value #WINDOW} nearest neighbours on either side in each list that the post stands in, so
 * that the work per post does not grow with the site.
 */
final class RelatedPosts {

    /** How many posts a post has beside it at most. */
    static final int LIMIT = 5;

    private static final int WINDOW = 20;

    private final PostIndex index;
    private final Runnable visit;

    RelatedPosts(PostIndex index) {
        this(index, () -> {});
    }

    /** @param visit is run for each candidate that is looked at, so that a test can count */
    RelatedPosts(PostIndex index, Runnable visit) {
        this.index = index;
        this.visit = visit;
    }

    /** The highest score first; of equal ones the nearest in the order of all posts, the later before the earlier. */
    List<Post> of(Post post) {
        Map<Integer, Integer> scores = new HashMap<>();
        int place = index.place(post);
        if (post.filing().story() != null) {
            score(scores, place, index.ofStory(post.filing().story().id()), 6);
        }
        index.entitiesOf(post).forEach(entity -> score(scores, place, index.ofEntity(entity), 3));
        index.tags().of(post).forEach(tag -> score(scores, place, index.ofTag(tag), 2));
        post.filing().topics().stream()
                .map(Reference::id)
                .distinct()
                .forEach(topic -> score(scores, place, index.ofTopic(topic), 1));
        return scores.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Integer, Integer>>comparingInt(entry -> -entry.getValue())
                        .thenComparingInt(entry -> Math.abs(entry.getKey() - place))
                        .thenComparingInt(Map.Entry::getKey))
                .limit(LIMIT)
                .map(entry -> index.posts().get(entry.getKey()))
                .toList();
    }

    private void score(Map<Integer, Integer> scores, int place, List<Post> list, int points) {
        int at = index.placeIn(list, place);
        for (int i = Math.max(0, at - WINDOW); i <= Math.min(list.size() - 1, at + WINDOW); i++) {
            visit.run();
            if (i != at) {
                scores.merge(index.place(list.get(i)), points, Integer::sum);
            }
        }
    }
}
