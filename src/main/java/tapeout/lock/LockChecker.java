package tapeout.lock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tapeout.content.Document;
import tapeout.content.Post;
import tapeout.content.statement.Claim;
import tapeout.content.statement.Correction;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.SitePath;
import tapeout.lock.LockedPost.LockedCorrection;
import tapeout.problem.LockProblems;
import tapeout.problem.SourceLocation;

/**
 * Checks that what was published is still there, says the same or says that it does not, and that no post has joined or
 * left an edition that is closed.
 */
public final class LockChecker {

    private final PostLock lock;
    private final LocalDate today;
    private final LockProblems problems;

    /** @param today the day of the build, in UTC */
    public LockChecker(PostLock lock, LocalDate today, LockProblems problems) {
        this.lock = lock;
        this.today = today;
        this.problems = problems;
    }

    public void check(PublishedSite site) {
        site.posts().forEach(post -> check(post, site.addresses()::contains));
        checkAddresses(site);
        checkExpired(site);
    }

    /**
     * Checks one post alone.
     *
     * @param present whether a document that readers can see lives at an address
     */
    public void check(PublishedPost published, Predicate<SitePath> present) {
        Post post = published.post();
        lock.find(post, published.address(), present)
                .ifPresentOrElse(locked -> checkPost(published, locked), () -> checkWeekOfNew(post));
    }

    private void checkPost(PublishedPost published, LockedPost locked) {
        Post post = published.post();
        boolean moved = checkWeekOfLocked(post, locked);
        boolean corrected = checkCorrections(post, locked);
        boolean updated = checkUpdated(post, locked);
        boolean lives = checkClaims(post, locked.claims());
        List<String> changed = changed(published, locked, moved, lives);
        if (!changed.isEmpty() && !corrected && !updated) {
            problems.changed(post.header().at("updated"), changed, nextUpdate(locked));
        }
    }

    /** @return whether its claims live on: a status changes by a dated entry, and no claim goes */
    private boolean checkClaims(Post post, LockedClaims locked) {
        List<String> gone = locked.goneFrom(LockedClaims.of(post));
        boolean lives = gone.isEmpty();
        for (Claim claim : post.claims()) {
            lives &= locked.isContinuedBy(claim);
            String first = locked.firstOf(claim).orElse(claim.first().word());
            if (!first.equals(claim.first().word())) {
                problems.statusChanged(
                        claim.at(), claim.id(), first, claim.first().word(), today);
            } else if (!locked.isContinuedBy(claim)) {
                problems.historyChanged(claim.at(), claim.id());
            }
        }
        gone.forEach(claim -> problems.claimGone(post.header().at("claims"), claim, today));
        return lives;
    }

    /**
     * What is not as it was locked.
     *
     * @param moved whether the post left its week, which is told by itself
     * @param lives whether its claims live on; a change of a status is told by itself
     */
    private static List<String> changed(PublishedPost published, LockedPost locked, boolean moved, boolean lives) {
        List<String> changed = new ArrayList<>();
        if (!published.print().text().equals(locked.print().text())) {
            changed.add("text");
        }
        if (lives && !published.print().claims().equals(locked.print().claims())) {
            changed.add("claims or sources");
        }
        locked.print().changedFields(published.print()).forEach(field -> changed.add("field \"" + field + "\""));
        if (!published.post().byline().day().equals(locked.published()) && !moved) {
            changed.add("date");
        }
        return changed;
    }

    private LocalDate nextUpdate(LockedPost locked) {
        LocalDate last = locked.updated();
        return last == null || last.isBefore(today) ? today : last.plusDays(1);
    }

    /** @return whether the post tells of a change since it was locked */
    private boolean checkUpdated(Post post, LockedPost locked) {
        LocalDate before = locked.updated();
        LocalDate now = post.header().life().updated();
        if (before == null) {
            return now != null;
        }
        if (now == null || now.isBefore(before)) {
            problems.updateTakenBack(post.header().at("updated"), before);
            return false;
        }
        return now.isAfter(before);
    }

    /** @return whether the post has a correction that it did not have when it was locked */
    private boolean checkCorrections(Post post, LockedPost locked) {
        List<Correction> added = new ArrayList<>(post.corrections());
        List<LockedCorrection> gone = new ArrayList<>();
        for (LockedCorrection correction : locked.corrections()) {
            Optional<Correction> kept = added.stream()
                    .filter(one -> LockedCorrection.of(one).equals(correction))
                    .findFirst();
            kept.ifPresentOrElse(added::remove, () -> gone.add(correction));
        }
        for (LockedCorrection correction : gone) {
            SourceLocation at = added.stream()
                    .filter(one -> one.date().equals(correction.date()))
                    .map(Correction::at)
                    .findFirst()
                    .orElse(post.header().at("corrections"));
            problems.correctionTakenBack(at, correction.date());
        }
        return !added.isEmpty();
    }

    private void checkWeekOfNew(Post post) {
        IsoWeek week = IsoWeek.of(post.byline().day());
        if (lock.isClosed(week)) {
            problems.joinsClosedWeek(post.header().at("date"), post.byline().day(), week.toString(), firstOpenDay());
        }
    }

    private LocalDate firstOpenDay() {
        LocalDate monday = lock.closed().sunday().plusDays(1);
        return monday.isAfter(today) ? monday : today;
    }

    /** @return whether the post has left its week or joined another, one of them closed */
    private boolean checkWeekOfLocked(Post post, LockedPost locked) {
        IsoWeek before = locked.week();
        IsoWeek now = IsoWeek.of(post.byline().day());
        if (now.equals(before) || !(lock.isClosed(before) || lock.isClosed(now))) {
            return false;
        }
        problems.movesBetweenWeeks(
                post.header().at("date"),
                locked.published(),
                post.byline().day(),
                (lock.isClosed(before) ? before : now).toString());
        return true;
    }

    private void checkAddresses(PublishedSite site) {
        lock.posts().values().stream()
                .filter(locked -> !locked.isAfter(today) && !site.leads(locked.address()))
                .forEach(locked -> reportVanished(locked, site));
        lock.former().forEach((address, at) -> {
            if (site.complete() && !site.leads(address)) {
                problems.addressLeadsNowhere(at, address.value());
            }
        });
    }

    /** What readers could see in a week that was locked had not expired before it. */
    private void checkExpired(PublishedSite site) {
        lock.posts().keySet().forEach(address -> {
            Document document = site.expired().get(address);
            if (document != null
                    && document.header().life().isOverOn(lock.closed().sunday())) {
                problems.expiredBefore(
                        document.header().at("expires"), lock.closed().sunday(), today);
            }
        });
    }

    private void reportVanished(LockedPost locked, PublishedSite site) {
        Document document = site.heldBack().get(locked.address());
        if (!site.complete()) {
            return; // the alias may stand where nothing could be read
        }
        if (document == null) {
            problems.vanished(locked.at(), locked.address().value());
        } else {
            boolean scheduled = document.due()
                    .filter(due -> due.toLocalDate().isAfter(today))
                    .isPresent();
            problems.takenBack(document.header().at(scheduled ? "date" : "status"), locked.published());
        }
    }
}
