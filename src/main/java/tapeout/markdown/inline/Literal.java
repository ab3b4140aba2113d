package tapeout.markdown.inline;

/** Text that stays as it is, also where quotation marks and dashes are made typographic. */
public final class Literal extends InlineNode {

    private final String value;

    Literal(String value) {
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
