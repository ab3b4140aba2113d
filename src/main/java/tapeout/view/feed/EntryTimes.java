package tapeout.view.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.CRC32;
import tapeout.content.Post;
import tapeout.content.value.SitePath;
import tapeout.library.EntityUpdate;
import tapeout.library.PostCorrection;
import tapeout.page.FirstAddresses;

/** When feeds say that things were published and changed, no two of a list at the same second. */
final class EntryTimes {

    /** An hour: a part for posts without an event, and one for each doubling of an event's age up to 65,535 days. */
    static final int PARTS = 18;

    static final int PART_SECONDS = 200;

    private final PostTimes posts;
    private final FirstAddresses names;

    EntryTimes(PostTimes posts, FirstAddresses names) {
        this.posts = posts;
        this.names = names;
    }

    /** When the post was published. */
    Instant published(Post post) {
        return posts.published(post);
    }

    /** When the post last changed in a way that it tells of, else when it was published. */
    Instant updated(Post post) {
        return posts.updated(post);
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

    private Instant before(Post post, LocalDate day) {
        return before(post, day, published(post), names);
    }

    /**
     * What the changes of a day come after.
     *
     * @param published when the post was published
     */
    static Instant before(Post post, LocalDate day, Instant published, FirstAddresses names) {
        Instant ofDay = start(day).plusSeconds(second(names.of(post), ""));
        return day.equals(post.byline().day()) || published.isAfter(ofDay) ? published : ofDay;
    }

    private static int second(SitePath name, String part) {
        return hash(name, part, PARTS * PART_SECONDS);
    }

    static int hash(SitePath name, String part, int range) {
        CRC32 sum = new CRC32();
        sum.update((name.value() + "#" + part).getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % range);
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
