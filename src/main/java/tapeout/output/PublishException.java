package tapeout.output;

/** The site could not be published. Unless its message says so, the old site is untouched. */
public final class PublishException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kept the site from being published. */
    public enum Kind {
        /** The place is not one that Tapeout may or can write to; another one would do. */
        REFUSED,
        /** Another build is publishing into the same folder. */
        LOCKED,
        /** The process is being ended, so nothing was begun. */
        ENDED,
        /** The machine did not do what it was asked for, such as where the disk is full. */
        FAILED
    }

    private final Kind kind;
    private final String hint;

    PublishException(Kind kind, String message, String hint) {
        super(message);
        this.kind = kind;
        this.hint = hint;
    }

    PublishException(Kind kind, String message, String hint, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.hint = hint;
    }

    public Kind kind() {
        return kind;
    }

    /** What to do about it, one or two sentences. */
    public String hint() {
        return hint;
    }
}
