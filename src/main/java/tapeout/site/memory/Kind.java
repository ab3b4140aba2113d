package tapeout.site.memory;

/** What comes next in remembered values. */
enum Kind {
    NULL,
    NEW_TEXT,
    KNOWN_TEXT,
    TRUE,
    FALSE,
    INTEGER,
    LONG,
    DAY,
    INSTANT,
    DATE,
    DECIMAL,
    ADDRESS,
    LIST,
    SET,
    MAP,
    CONSTANT,
    RECORD,
    TAG,
    PATH,
    TYPE,
    PIECES;

    private static final Kind[] ALL = values();

    static Kind of(int number) throws Unreadable {
        if (number < 0 || number >= ALL.length) {
            throw new Unreadable("kind " + number);
        }
        return ALL[number];
    }
}
