package tapeout.view.part;

import tapeout.view.words.DateText;

/**
 * What a post is about, on a timeline.
 *
 * @param label what happened, in a few words
 * @param date when; {@link DateText#NONE} where the sources do not say
 */
public record EventText(String label, DateText date) {

    /** The post is about nothing dated. */
    public static final EventText NONE = new EventText("", DateText.NONE);

    public boolean present() {
        return !label.isEmpty();
    }
}
