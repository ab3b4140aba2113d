package tapeout.view.part;

import tapeout.view.words.DateText;

/**
 * An edition as a list shows it.
 *
 * @param number its number, such as “48”
 * @param title a title of its own; empty where it has none
 * @param href its page
 * @param dates its days, such as “23–29 November 2026”
 * @param current whether its week is not over: what it looks like then no longer depends on later posts
 * @param posts how many posts it has
 * @param lead its leading post
 */
public record EditionTeaser(
        String number, String title, String href, DateText dates, boolean current, int posts, Link lead) {

    /** No edition. */
    public static final EditionTeaser NONE = new EditionTeaser("", "", "", DateText.NONE, false, 0, Link.NONE);

    public boolean present() {
        return !href.isEmpty();
    }
}
