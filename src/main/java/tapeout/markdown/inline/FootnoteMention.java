package tapeout.markdown.inline;

/** {@code [^label]}. */
public final class FootnoteMention extends InlineNode {

    private final String label;

    FootnoteMention(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.of(this);
    }
}
