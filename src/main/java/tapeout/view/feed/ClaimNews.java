package tapeout.view.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tapeout.content.statement.Claim;
import tapeout.library.PostClaim;

/**
 * What the feed of claims tells: that a claim was made, or what became of it.
 *
 * @param claim the claim
 * @param number 0 for the claim itself, else which entry of its history, from 1
 */
record ClaimNews(PostClaim claim, int number) {

    /** All that there is to tell of claims. */
    static List<ClaimNews> of(List<PostClaim> claims) {
        return claims.stream()
                .flatMap(claim -> IntStream.rangeClosed(
                                0, claim.claim().history().size())
                        .mapToObj(number -> new ClaimNews(claim, number)))
                .toList();
    }

    /** What became of the claim; nothing where it is told for the first time. */
    Stream<Claim.Change> change() {
        return number == 0 ? Stream.empty() : Stream.of(claim.claim().history().get(number - 1));
    }

    /** The day on which readers can know it: none before the post that tells of it. */
    LocalDate day() {
        LocalDate told = claim.post().byline().day();
        return change().map(Claim.Change::date)
                .filter(told::isBefore)
                .findFirst()
                .orElse(told);
    }
}
