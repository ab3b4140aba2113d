package tapeout.view.claim;

import tapeout.view.part.Link;
import tapeout.view.words.DateText;

/**
 * A claim in a list.
 *
 * @param href its page
 * @param text the statement
 * @param by who makes it, linked where it is an organization of ours
 * @param status how sure it is now, as in {@link ClaimView}
 * @param said when it was first said, as far as is known; none where nothing is dated
 * @param since when its status last changed; none where it never did
 * @param turnedBy who says so; none where it never did or its sources say enough
 */
public record ClaimLine(
        String href, String text, Link by, String status, DateText said, DateText since, Link turnedBy) {}
