package tapeout.markdown;

/** Code within a line, its line endings already turned into spaces. */
final class CodeSpan extends InlineNode {

    private final String value;

    CodeSpan(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }
}
