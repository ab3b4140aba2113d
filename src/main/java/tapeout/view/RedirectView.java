package tapeout.view;

import tapeout.view.words.Direction;

/**
 * A page at a former address that leads to the present one. It has nothing around it.
 *
 * @param language a BCP 47 tag, for {@code lang}
 * @param title the title of what has moved
 * @param href where it is now
 * @param canonical where it is now, absolute
 */
public record RedirectView(String language, String title, String href, String canonical) {

    /** Whether the language is written from right to left, for {@code dir}. */
    public boolean rightToLeft() {
        return Direction.isRightToLeft(language);
    }
}
