package tapeout.lock;

/** The keys of the lock file. */
final class LockKeys {

    /** The format that is written, and the newest that is read. */
    static final int KNOWN_FORMAT = 1;

    static final String FORMAT = "format";
    static final String CLOSED = "closed";
    static final String POSTS = "posts";
    static final String FORMER = "former";

    static final String PUBLISHED = "published";
    static final String UPDATED = "updated";
    static final String TEXT = "text";
    static final String CLAIMS = "claims";
    static final String CORRECTIONS = "corrections";
    static final String DATE = "date";

    private LockKeys() {}
}
