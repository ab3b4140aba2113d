package tapeout.site.memory;

/** What was remembered is not what was written, or was written by another generator. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String what) {
        super(what);
    }

    Unreadable(Exception cause) {
        super(cause);
    }
}
