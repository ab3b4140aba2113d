package tapeout.markdown;

/** Text that stays as it is, also where quotation marks and dashes are made typographic. */
final class Literal extends InlineNode {

    private final String value;

    Literal(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }
}
