package tapeout.markdown;

/** A link; its children are its text. */
final class Hyperlink extends InlineNode {

    private final LinkTarget target;

    Hyperlink(LinkTarget target) {
        this.target = target;
    }

    LinkTarget target() {
        return target;
    }
}
