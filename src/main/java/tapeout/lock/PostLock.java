package tapeout.lock;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tapeout.content.Header;
import tapeout.content.Post;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.SitePath;
import tapeout.problem.SourceLocation;

/**
 * What was published up to the day on which it was locked.
 *
 * @param closed the last week that was over then; no post joins it or one before it
 * @param posts the posts by address
 * @param former addresses that led to a document then without being its own, and where the lock file says so: aliases, and
 *     the addresses of posts that have moved since they were locked
 */
public record PostLock(
        IsoWeek closed, SortedMap<SitePath, LockedPost> posts, SortedMap<SitePath, SourceLocation> former) {

    public PostLock {
        posts = Collections.unmodifiableSortedMap(new TreeMap<>(posts));
        former = Collections.unmodifiableSortedMap(new TreeMap<>(former));
    }

    /**
     * The lock of a site as it is. Weeks that were closed stay closed, and addresses that once led to a post stay known.
     *
     * @param before the lock until now; null where there is none
     * @param today the day, in UTC, on which weeks are over or not
     */
    public static PostLock of(@Nullable PostLock before, LocalDate today, PublishedSite site) {
        SortedMap<SitePath, LockedPost> posts = new TreeMap<>();
        SortedMap<SitePath, SourceLocation> former = new TreeMap<>(site.aliases());
        if (before != null) {
            before.posts.values().stream()
                    .filter(post -> post.isAfter(today))
                    .forEach(post -> posts.put(post.address(), post));
            before.posts.forEach((address, post) -> former.putIfAbsent(address, post.at()));
            before.former.forEach(former::putIfAbsent);
        }
        site.posts().forEach(post -> posts.put(post.address(), LockedPost.of(post, firstAddress(before, post, site))));
        former.keySet().removeAll(posts.keySet());
        return new PostLock(closedOn(before, today), posts, former);
    }

    private static IsoWeek closedOn(@Nullable PostLock before, LocalDate today) {
        IsoWeek over = IsoWeek.of(IsoWeek.of(today).monday().minusDays(1));
        return before != null && before.closed.compareTo(over) > 0 ? before.closed : over;
    }

    private static SitePath firstAddress(@Nullable PostLock before, PublishedPost post, PublishedSite site) {
        return before == null
                ? post.address()
                : before.find(post.post(), post.address(), site.addresses()::contains)
                        .map(LockedPost::first)
                        .orElse(post.address());
    }

    /**
     * What was locked of a post, at its address or, if it has moved since, at a former one.
     *
     * @param present whether a document lives at an address
     */
    public Optional<LockedPost> find(Post post, SitePath address, Predicate<SitePath> present) {
        LockedPost locked = posts.get(address);
        if (locked != null) {
            return Optional.of(locked);
        }
        // a document that merely takes over the address of another has a day of its own
        return post.header().aliases().stream()
                .map(Header.Alias::path)
                .filter(former -> posts.containsKey(former) && !present.test(former))
                .map(posts::get)
                .filter(former -> former.published().equals(post.byline().day()))
                .findFirst();
    }

    /** Whether a week's edition takes no more posts. */
    public boolean isClosed(IsoWeek week) {
        return week.compareTo(closed) <= 0;
    }
}
