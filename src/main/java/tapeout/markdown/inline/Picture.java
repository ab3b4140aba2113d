package tapeout.markdown.inline;

import tapeout.markdown.syntax.LinkTarget;

/** An image; the text of its children is its alternative text. */
public final class Picture extends InlineNode {

    private final LinkTarget target;

    Picture(LinkTarget target) {
        this.target = target;
    }

    public LinkTarget target() {
        return target;
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.of(this);
    }
}
