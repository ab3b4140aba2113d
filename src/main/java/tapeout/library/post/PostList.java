package tapeout.library.post;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import tapeout.content.Post;

/** Some of all posts, in the order of all, kept as their places there. Unmodifiable for everyone but its index. */
public final class PostList extends AbstractList<Post> implements RandomAccess {

    private final List<Post> all;
    private int[] places = new int[4];
    private int size;

    /** @param all the posts in their order */
    PostList(List<Post> all) {
        this.all = all;
    }

    /** @param place of a post among all; greater than that of the last call */
    void append(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size] = place;
        size++;
    }

    /** Where a post that stands in this list stands among all posts, from 0. */
    int place(int at) {
        return places[at];
    }

    /** Where the post of a place stands in this list; negative if it does not. */
    int find(int place) {
        return Arrays.binarySearch(places, 0, size, place);
    }

    @Override
    public Post get(int at) {
        if (at >= size) {
            throw new IndexOutOfBoundsException(at);
        }
        return all.get(places[at]);
    }

    @Override
    public int size() {
        return size;
    }
}
