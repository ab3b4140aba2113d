package tapeout.markdown.inline;

import tapeout.markdown.syntax.LinkTarget;

/** A link; its children are its text. */
public final class Hyperlink extends InlineNode {

    private final LinkTarget target;

    Hyperlink(LinkTarget target) {
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
