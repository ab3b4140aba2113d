package tapeout.markdown.inline;

/** Text as written, without escapes and character references: those are {@link Literal}s. */
public final class TextRun extends InlineNode {

    private String value;

    TextRun(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }

    /** Keeps only the first characters, where a run of delimiters is partly used up. */
    void shorten(int length) {
        value = value.substring(0, length);
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
