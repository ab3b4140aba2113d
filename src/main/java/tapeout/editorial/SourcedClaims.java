package tapeout.editorial;

import tapeout.content.Post;
import tapeout.content.statement.Claim;
import tapeout.problem.EditorialProblems;

/** Every claim has a source. One with a number breaks a rule of its own, so that a site can relax the other alone. */
final class SourcedClaims implements EditorialRule {

    private final Numbers numbers;

    SourcedClaims(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public void check(Post post, EditorialProblems problems) {
        for (Claim claim : post.claims()) {
            if (!claim.sources().isEmpty()) {
                continue;
            }
            if (numbers.in(claim.text())) {
                problems.unsourcedNumber(claim.at());
            } else {
                problems.unsourcedClaim(claim.at());
            }
        }
    }
}
