package tapeout.view.feed;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The newest posts, for search engines of news.
 *
 * @param publication what the site is called
 * @param language a BCP 47 tag
 * @param posts the latest first; empty in weeks without news
 */
public record NewsMapView(String publication, String language, List<Item> posts) {

    public NewsMapView {
        posts = List.copyOf(posts);
    }

    /**
     * A post.
     *
     * @param href its absolute address
     * @param title its headline
     * @param published when it was published
     */
    public record Item(String href, String title, OffsetDateTime published) {}
}
