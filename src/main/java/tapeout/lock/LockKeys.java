package tapeout.lock;

/** The keys of the lock file. */
final class LockKeys {

    /** The newest format that is read. */
    static final int KNOWN_FORMAT = 4;

    /** The format from which on a post can have a first address. */
    static final int FORMAT_OF_FIRST = 2;

    /** The format from which on a post can say how its claims stand. */
    static final int FORMAT_OF_STATUSES = 3;

    /** The format from which on a post can say what it says under declared fields. */
    static final int FORMAT_OF_FIELDS = 4;

    static final String FORMAT = "format";
    static final String CLOSED = "closed";
    static final String POSTS = "posts";
    static final String FORMER = "former";

    static final String FIRST = "first";
    static final String PUBLISHED = "published";
    static final String UPDATED = "updated";
    static final String TEXT = "text";
    static final String CLAIMS = "claims";
    static final String STATUSES = "statuses";
    static final String FIELDS = "fields";
    static final String CORRECTIONS = "corrections";
    static final String DATE = "date";

    private LockKeys() {}
}
