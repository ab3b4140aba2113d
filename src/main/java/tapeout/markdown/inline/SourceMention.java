package tapeout.markdown.inline;

/** One source of {@code [@id]} or {@code [@id; @id]}. */
public final class SourceMention extends InlineNode {

    private final String id;

    SourceMention(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.of(this);
    }
}
