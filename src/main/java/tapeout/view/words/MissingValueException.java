package tapeout.view.words;

/** A message was asked for without a value that its text shows. */
public final class MissingValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final int index;

    /**
     * @param key the message
     * @param index the number of the value, from 0
     */
    public MissingValueException(String key, int index) {
        super("the message \"" + key + "\" needs a value for {" + index + "}");
        this.key = key;
        this.index = index;
    }

    /** The message. */
    public String key() {
        return key;
    }

    /** The number of the value that is missing, from 0. */
    public int index() {
        return index;
    }
}
