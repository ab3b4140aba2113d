package tapeout.view.part;

import tapeout.view.words.DateText;

/**
 * A correction.
 *
 * @param anchor its id on the page, {@code correction-1}
 * @param date when it was corrected
 * @param text what was wrong and what is right
 * @param place the heading below which it was; none where it concerns the whole post
 * @param post the corrected post; none on that post's own page
 */
public record CorrectionView(String anchor, DateText date, String text, Link place, Link post) {}
