package tapeout.markdown.syntax;

/** A body passes one of the {@link Bounds}. Ends the reading of that body and nothing else. */
public final class TooComplexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    /**
     * @param offset where in the body
     * @param what the end of the sentence "The Markdown …"
     */
    public TooComplexException(int offset, String what) {
        super(what, null, false, false);
        this.offset = offset;
    }

    public int offset() {
        return offset;
    }

    public String what() {
        return String.valueOf(getMessage());
    }
}
