package tapeout.markdown;

/** An image; the text of its children is its alternative text. */
final class Picture extends InlineNode {

    private final LinkTarget target;

    Picture(LinkTarget target) {
        this.target = target;
    }

    LinkTarget target() {
        return target;
    }
}
