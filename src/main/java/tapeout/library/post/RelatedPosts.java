package tapeout.library.post;

import java.util.Arrays;
import java.util.List;
import tapeout.content.Post;
import tapeout.content.value.Reference;

/**
 * Finds the posts that belong beside a post. A shared story counts 6, each shared entity 3, each shared tag 2, each shared
 * topic 1. Candidates are the {@value #WINDOW} nearest neighbours on either side in each list that the post stands in, so
 * that the work per post does not grow with the site.
 */
public final class RelatedPosts {

    /** How many posts a post has beside it at most. */
    public static final int LIMIT = 5;

    private static final int WINDOW = 20;

    private final PostIndex index;
    private final Runnable visit;

    public RelatedPosts(PostIndex index) {
        this(index, () -> {});
    }

    /** @param visit is run for each candidate that is looked at, so that a test can count */
    RelatedPosts(PostIndex index, Runnable visit) {
        this.index = index;
        this.visit = visit;
    }

    /** The highest score first; of equal ones the nearest in the order of all posts, the later before the earlier. */
    public List<Post> of(Post post) {
        Candidates found = new Candidates(index.place(post));
        if (post.filing().story() != null) {
            found.addFrom(index.ofStory(post.filing().story().id()), 6);
        }
        index.entitiesOf(post).forEach(entity -> found.addFrom(index.ofEntity(entity), 3));
        index.tags().of(post).forEach(tag -> found.addFrom(index.ofTag(tag), 2));
        post.filing().topics().stream()
                .map(Reference::id)
                .distinct()
                .forEach(topic -> found.addFrom(index.ofTopic(topic), 1));
        return found.best();
    }

    /** Candidates by their places, in plain numbers: there are hundreds for every post. */
    private final class Candidates {

        private static final int POINTS = 8;

        private final int place;

        /** Places times {@value #POINTS}, plus points; as often as a candidate was found. */
        private long[] found = new long[256];

        private int size;

        /** @param place of the post that they are to stand beside */
        Candidates(int place) {
            this.place = place;
        }

        void addFrom(PostList list, int points) {
            int at = list.find(place);
            for (int i = Math.max(0, at - WINDOW); i <= Math.min(list.size() - 1, at + WINDOW); i++) {
                visit.run();
                if (i != at) {
                    add((long) list.place(i) * POINTS + points);
                }
            }
        }

        private void add(long one) {
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size] = one;
            size++;
        }

        List<Post> best() {
            Arrays.sort(found, 0, size);
            long[] ranks = new long[size];
            int candidates = 0;
            for (int i = 0; i < size; ) {
                long other = found[i] / POINTS;
                int score = 0;
                for (; i < size && found[i] / POINTS == other; i++) {
                    score += (int) (found[i] % POINTS);
                }
                ranks[candidates] = rank((int) other, score);
                candidates++;
            }
            Arrays.sort(ranks, 0, candidates);
            return Arrays.stream(ranks, 0, Math.min(LIMIT, candidates))
                    .mapToObj(rank -> index.posts().get(place(rank)))
                    .toList();
        }

        /** The less, the better: what lacks of the highest score, how far away it is, whether it is the earlier post. */
        private long rank(int other, int score) {
            long distance = Math.abs(other - place);
            return (long) (Integer.MAX_VALUE - score) << Integer.SIZE | distance << 1 | (other > place ? 1 : 0);
        }

        private int place(long rank) {
            int distance = (int) (rank & 0xffff_ffffL) >>> 1;
            return (rank & 1) == 1 ? place + distance : place - distance;
        }
    }
}
