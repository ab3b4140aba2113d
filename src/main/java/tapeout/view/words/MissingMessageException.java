package tapeout.view.words;

/** A word of the interface was asked for that {@code messages.properties} does not have. */
public final class MissingMessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /** @param key the key that is missing */
    public MissingMessageException(String key) {
        super("no message \"" + key + "\"");
        this.key = key;
    }

    /** The key that is missing. */
    public String key() {
        return key;
    }
}
