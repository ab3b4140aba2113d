package tapeout.view.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.content.Post;
import tapeout.page.FirstAddresses;

/**
 * The times of all posts: no two at the same second, for readers of feeds order what has one time at will. What is known by
 * its day alone gets a second of the day's first hour that depends on itself only, so that it keeps it whatever joins its
 * day: of posts the later, the closer to their publication their event lies. Where two would share a second, what was
 * published in an earlier build stays and the other comes after it.
 */
final class FreePostTimes implements PostTimes {

    private final FirstAddresses names;
    private final Map<String, Instant> published = new HashMap<>();
    private final Map<String, Instant> updated = new HashMap<>();

    /** @param posts all of the site */
    FreePostTimes(List<Post> posts, FirstAddresses names) {
        this.names = names;
        List<Post> order = new ArrayList<>(posts);
        order.sort(Comparator.<Post, Boolean>comparing(post -> !names.isKnown(post))
                .thenComparing(FreePostTimes::isKnownByItsDay)
                .thenComparing(names::of));
        FreeSeconds seconds = new FreeSeconds();
        order.forEach(post -> published.put(key(post), seconds.take(wanted(post))));
        FreeSeconds changes = new FreeSeconds();
        order.stream()
                .filter(post -> changed(post) == null)
                .forEach(post -> updated.put(key(post), changes.take(published(post))));
        order.forEach(post -> {
            LocalDate last = changed(post);
            if (last != null) {
                updated.put(key(post), changes.take(changedAt(post, last)));
            }
        });
    }

    @Override
    public Instant published(Post post) {
        return published.getOrDefault(key(post), post.byline().instant());
    }

    @Override
    public Instant updated(Post post) {
        return updated.getOrDefault(key(post), post.byline().instant());
    }

    private static String key(Post post) {
        return post.header().file();
    }

    private Instant wanted(Post post) {
        Instant date = post.byline().instant().truncatedTo(ChronoUnit.SECONDS);
        return isKnownByItsDay(post)
                ? date.plusSeconds(part(post) * EntryTimes.PART_SECONDS
                        + EntryTimes.hash(names.of(post), "", EntryTimes.PART_SECONDS))
                : date;
    }

    private static boolean isKnownByItsDay(Post post) {
        return post.byline().instant().equals(EntryTimes.start(post.byline().day()));
    }

    /** The last for an event of the same day, the second for one of long ago, the first for none. */
    private static int part(Post post) {
        if (post.event() == null || post.event().date() == null) {
            return 0;
        }
        long age = Math.max(
                0,
                ChronoUnit.DAYS.between(
                        post.event().date().last(), post.byline().day()));
        int doublings = Long.SIZE - Long.numberOfLeadingZeros(age);
        return EntryTimes.PARTS - 1 - Math.min(doublings, EntryTimes.PARTS - 2);
    }

    private static @Nullable LocalDate changed(Post post) {
        return post.changed()
                .filter(last -> !last.isBefore(post.byline().day()))
                .orElse(null);
    }

    /**
     * Of a day's changes each counts a second, so that also one on the day of publication, and the second of a day, moves
     * what feed readers go by.
     */
    private Instant changedAt(Post post, LocalDate last) {
        return EntryTimes.before(post, last, published(post), names)
                .plusSeconds(post.changes().filter(last::equals).count());
    }
}
