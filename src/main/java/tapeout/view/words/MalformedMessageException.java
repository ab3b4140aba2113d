package tapeout.view.words;

/** The text of a message is not a pattern. */
public final class MalformedMessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    /**
     * @param reason why, without a full stop
     * @param offset where in the text, from 0
     */
    public MalformedMessageException(String reason, int offset) {
        super(reason);
        this.offset = offset;
    }

    /** Where in the text it goes wrong. */
    public int offset() {
        return offset;
    }
}
