package tapeout.view.part;

/**
 * Which part of its story a post is.
 *
 * @param label which of how many
 * @param story the story
 * @param previous the part to be read before it; none where it is the first
 * @param next the part to be read after it; none where it is the last
 */
public record StoryPart(String label, Link story, Link previous, Link next) {

    /** The post is no part of a story. */
    public static final StoryPart NONE = new StoryPart("", Link.NONE, Link.NONE, Link.NONE);

    public boolean present() {
        return story.present();
    }
}
