package tapeout.view.part;

/**
 * What came before a post in its story.
 *
 * @param story the story
 * @param question the question that the story follows
 * @param placed whether the post's event has a date, so that what stands above it came before it
 * @param timeline the latest of what came before, the earliest of it first, and the post's own entry at the end
 * @param entries how many entries the story's whole timeline has
 */
public record Previously(Link story, String question, boolean placed, DrawnTimeline timeline, int entries) {

    /** The post belongs to no story. */
    public static final Previously NONE = new Previously(Link.NONE, "", false, DrawnTimeline.NONE, 0);

    public boolean present() {
        return story.present();
    }
}
