package tapeout.markdown;

/** A tag of an element that HTML does not know: text, as it is written. */
final class UnknownTag extends InlineNode {

    private final String value;

    UnknownTag(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }

    boolean opens() {
        return value.charAt(1) != '/';
    }
}
