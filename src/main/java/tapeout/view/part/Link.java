package tapeout.view.part;

/**
 * A link within the site or out of it.
 *
 * @param label what it says
 * @param href where it leads, with the site's base path; empty where the label is all there is
 */
public record Link(String label, String href) {

    /** Neither a label nor a target. */
    public static final Link NONE = new Link("", "");

    /** A label that leads nowhere. */
    public static Link text(String label) {
        return new Link(label, "");
    }

    public boolean present() {
        return !label.isEmpty();
    }

    /** Whether it leads somewhere. */
    public boolean linked() {
        return !href.isEmpty();
    }
}
