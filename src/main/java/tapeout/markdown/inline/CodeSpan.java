package tapeout.markdown.inline;

/** Code within a line, its line endings already turned into spaces. */
public final class CodeSpan extends InlineNode {

    private final String value;

    CodeSpan(String value) {
        this.value = value;
    }

    public String value() {
        return value;
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
