package tapeout.markdown;

/** {@code [^label]}. */
final class FootnoteMention extends InlineNode {

    private final String label;

    FootnoteMention(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
