package tapeout.markdown.inline;

/** A tag of an element that HTML does not know: text, as it is written. */
public final class UnknownTag extends InlineNode {

    private final String value;

    UnknownTag(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }

    public boolean opens() {
        return value.charAt(1) != '/';
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.of(this);
    }

    @Override
    String plain() {
        return value;
    }
}
