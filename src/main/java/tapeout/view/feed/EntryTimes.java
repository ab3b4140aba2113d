package tapeout.view.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import tapeout.content.Post;
import tapeout.content.value.SitePath;
import tapeout.library.EntityUpdate;
import tapeout.library.PostCorrection;
import tapeout.page.FirstAddresses;

/**
 * When feeds say that things were published and changed: no two at the same second, for readers of feeds order what has
 * one time at will. What is known by its day alone gets a second of the day's first hour that depends on itself only, so
 * that it keeps it whatever joins its day: of posts the later, the closer to their publication their event lies. Where two
 * would share a second, what was published in an earlier build stays and the other comes after it.
 */
final class EntryTimes {

    /** An hour: a part for posts without an event, and one for each doubling of an event's age up to 65,535 days. */
    private static final int PARTS = 18;

    private static final int PART_SECONDS = 200;

    private final FirstAddresses names;
    private final Map<String, Instant> published = new HashMap<>();
    private final Map<String, Instant> updated = new HashMap<>();

    /** @param posts all of the site */
    EntryTimes(List<Post> posts, FirstAddresses names) {
        this.names = names;
        List<Post> order = new ArrayList<>(posts);
        order.sort(Comparator.<Post, Boolean>comparing(post -> !names.isKnown(post))
                .thenComparing(EntryTimes::isKnownByItsDay)
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

    /** When the post was published. */
    Instant published(Post post) {
        return published.getOrDefault(key(post), post.instant());
    }

    /** When the post last changed in a way that it tells of, else when it was published. */
    Instant updated(Post post) {
        return updated.getOrDefault(key(post), post.instant());
    }

    /** Of corrections, by their place in the list; those of one post and day in their order. */
    List<Instant> ofCorrections(List<PostCorrection> corrections) {
        FreeSeconds seconds = new FreeSeconds();
        return corrections.stream()
                .map(entry -> seconds.take(
                        before(entry.post(), entry.correction().date()).plusSeconds(entry.numberOfDay())))
                .toList();
    }

    /** Of claims and of what became of them, by their place in the list; none before its post. */
    List<Instant> ofClaims(List<ClaimNews> news) {
        FreeSeconds seconds = new FreeSeconds();
        return news.stream()
                .map(one -> seconds.take(before(one.claim().post(), one.day()).plusSeconds(1)))
                .toList();
    }

    /** Of changed facts, by their place in the list; those of one fact and day in their order. */
    List<Instant> ofChanges(List<EntityUpdate> changes) {
        FreeSeconds seconds = new FreeSeconds();
        return changes.stream()
                .map(change -> seconds.take(start(change.update().date())
                        .plusSeconds(second(
                                        names.of(change.entity()),
                                        change.update().field().id())
                                + change.number())))
                .toList();
    }

    private static String key(Post post) {
        return post.header().file();
    }

    private Instant wanted(Post post) {
        Instant date = post.instant().truncatedTo(ChronoUnit.SECONDS);
        return isKnownByItsDay(post)
                ? date.plusSeconds(part(post) * PART_SECONDS + hash(names.of(post), "", PART_SECONDS))
                : date;
    }

    private static boolean isKnownByItsDay(Post post) {
        return post.instant().equals(start(post.day()));
    }

    /** The last for an event of the same day, the second for one of long ago, the first for none. */
    private static int part(Post post) {
        if (post.event() == null || post.event().date() == null) {
            return 0;
        }
        long age = Math.max(0, ChronoUnit.DAYS.between(post.event().date().last(), post.day()));
        int doublings = Long.SIZE - Long.numberOfLeadingZeros(age);
        return PARTS - 1 - Math.min(doublings, PARTS - 2);
    }

    private static @Nullable LocalDate changed(Post post) {
        return post.changed().filter(last -> !last.isBefore(post.day())).orElse(null);
    }

    /**
     * Of a day's changes each counts a second, so that also one on the day of publication, and the second of a day, moves
     * what feed readers go by.
     */
    private Instant changedAt(Post post, LocalDate last) {
        return before(post, last)
                .plusSeconds(post.changes().filter(last::equals).count());
    }

    /** What the changes of a day come after. */
    private Instant before(Post post, LocalDate day) {
        Instant published = published(post);
        Instant ofDay = start(day).plusSeconds(second(names.of(post), ""));
        return day.equals(post.day()) || published.isAfter(ofDay) ? published : ofDay;
    }

    private static int second(SitePath name, String part) {
        return hash(name, part, PARTS * PART_SECONDS);
    }

    private static int hash(SitePath name, String part, int range) {
        CRC32 sum = new CRC32();
        sum.update((name.value() + "#" + part).getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % range);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
