package tapeout.markdown.html;

import java.util.Arrays;
import tapeout.markdown.syntax.Characters;

/**
 * A body without the characters that no page can show: controls other than tab and line breaks, halves of pairs,
 * non-characters.
 *
 * @param text what is left
 * @param taken where in what was written those stood that were taken out, in order
 */
public record BodyText(String text, int[] taken) {

    public static BodyText of(String written) {
        int at = Characters.findHidden(written, 0);
        if (at < 0) {
            return new BodyText(written, new int[0]);
        }
        StringBuilder text = new StringBuilder(written.length());
        int[] taken = new int[16];
        int count = 0;
        int from = 0;
        while (at >= 0) {
            text.append(written, from, at);
            taken = count == taken.length ? Arrays.copyOf(taken, count * 2) : taken;
            taken[count++] = at;
            from = at + 1;
            at = Characters.findHidden(written, from);
        }
        text.append(written, from, written.length());
        return new BodyText(text.toString(), Arrays.copyOf(taken, count));
    }

    /** Where in what was written an offset of the text is. */
    int written(int offset) {
        int low = 0;
        int high = taken.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (taken[middle] - middle <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }
}
