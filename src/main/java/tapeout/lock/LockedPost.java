package tapeout.lock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.Post;
import tapeout.content.statement.Correction;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.SitePath;
import tapeout.problem.SourceLocation;

/**
 * A post as it was when it was locked.
 *
 * @param address where it lived
 * @param first where it lived when it was first locked: feed readers know it by that
 * @param published its day of publication, as it was written
 * @param updated the day of its last change that it told of; null where it told of none
 * @param print what it told its readers
 * @param claims how its claims stood
 * @param corrections what it had corrected, in the order written
 * @param at where the lock file says so
 */
public record LockedPost(
        SitePath address,
        SitePath first,
        LocalDate published,
        @Nullable LocalDate updated,
        Fingerprint print,
        LockedClaims claims,
        List<LockedCorrection> corrections,
        SourceLocation at) {

    public LockedPost {
        corrections = List.copyOf(corrections);
    }

    /**
     * A correction that was published.
     *
     * @param date when it was corrected
     * @param text the hash of its text, 32 hexadecimal digits
     */
    public record LockedCorrection(LocalDate date, String text) {

        static LockedCorrection of(Correction correction) {
            return new LockedCorrection(
                    correction.date(), new TextHash().add(correction.text()).digits());
        }
    }

    /**
     * A post as it is.
     *
     * @param first where it lived when it was first locked
     */
    static LockedPost of(PublishedPost published, SitePath first) {
        Post post = published.post();
        return new LockedPost(
                published.address(),
                first,
                post.byline().day(),
                post.header().life().updated(),
                published.print(),
                LockedClaims.of(post),
                post.corrections().stream().map(LockedCorrection::of).toList(),
                post.header().at());
    }

    /** Whether it lived elsewhere when it was first locked. */
    boolean hasMoved() {
        return !first.equals(address);
    }

    /** The week whose edition it is in. */
    IsoWeek week() {
        return IsoWeek.of(published);
    }

    /** Whether it is published only later, as seen by a build of the past. */
    boolean isAfter(LocalDate day) {
        return published.isAfter(day);
    }

    /** Whether both say the same, wherever they say it. */
    boolean isSameAs(LockedPost other) {
        return equals(new LockedPost(
                other.address,
                first,
                other.published,
                other.updated,
                other.print,
                other.claims,
                other.corrections,
                at));
    }
}
