package tapeout.view.claim;

import tapeout.view.part.Link;

/**
 * A claim that contradicts the one beside which it stands.
 *
 * @param text the statement
 * @param by who makes it
 * @param status as in {@link ClaimView}
 * @param href the claim's own row
 * @param post the post that reports it; none where that is the same page
 */
public record ContraryClaim(String text, String by, String status, String href, Link post) {}
