package tapeout.lock;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Post;
import tapeout.content.statement.Claim;

/**
 * How the claims of a post stood when it was locked.
 *
 * @param lives by a claim's id its first status and, behind {@value #BETWEEN}, each entry of its history: the day, the
 *     status, and a hash of all that it says; none where the lock is older than histories
 */
public record LockedClaims(SortedMap<String, String> lives) {

    /** Nothing is known of them. */
    static final LockedClaims NONE = new LockedClaims(new TreeMap<>());

    static final String BETWEEN = " | ";

    public LockedClaims {
        lives = Collections.unmodifiableSortedMap(new TreeMap<>(lives));
    }

    /** The claims of a post as they are. */
    static LockedClaims of(Post post) {
        return new LockedClaims(new TreeMap<>(
                post.claims().stream().collect(Collectors.toMap(Claim::id, LockedClaims::life, (one, other) -> one))));
    }

    /** The ids of claims that are not among these any more. */
    List<String> goneFrom(LockedClaims now) {
        return lives.keySet().stream().filter(id -> !now.lives.containsKey(id)).toList();
    }

    /** The status that a claim began with when it was locked. */
    Optional<String> firstOf(Claim claim) {
        return Optional.ofNullable(lives.get(claim.id())).map(life -> life.split(" ", 2)[0]);
    }

    /** Whether what was locked of a claim is still the beginning of its life. */
    boolean isContinuedBy(Claim claim) {
        String before = lives.get(claim.id());
        String now = life(claim);
        return before == null || now.equals(before) || now.startsWith(before + BETWEEN);
    }

    private static String life(Claim claim) {
        return Stream.concat(
                        Stream.of(claim.first().word()),
                        claim.history().stream().map(LockedClaims::entry))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String entry(Claim.Change change) {
        TextHash hash = new TextHash()
                .add(change.by() == null ? null : change.by().id())
                .add(change.note());
        hash.list(change.sources(), source -> hash.add(source.id()));
        return change.date() + " " + change.status().word() + " " + hash.digits();
    }
}
