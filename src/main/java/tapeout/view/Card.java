package tapeout.view;

/**
 * What a social card says: the picture that other sites show beside a link.
 *
 * @param kicker what it is about, above the headline, one line; may be empty
 * @param headline the title of the page
 * @param site the name of the site
 */
public record Card(String kicker, String headline, String site) {

    /** How wide and high it is, in pixels: what Open Graph's readers ask for. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;
}
