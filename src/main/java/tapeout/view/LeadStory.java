package tapeout.view;

import java.util.List;
import tapeout.view.claim.ClaimView;
import tapeout.view.part.PostTeaser;

/**
 * The post that leads.
 *
 * @param post the post; none while nothing is published
 * @param claims who says what in it, at most three
 */
public record LeadStory(PostTeaser post, List<ClaimView> claims) {

    /** Nothing leads. */
    public static final LeadStory NONE = new LeadStory(PostTeaser.NONE, List.of());

    public LeadStory {
        claims = List.copyOf(claims);
    }
}
