package tapeout.markdown;

/** Which Markdown is read and what its HTML is for. */
enum Dialect {
    /** Nothing but CommonMark 0.31.2, written as the specification's examples are. */
    COMMONMARK,
    /** What posts are written in: CommonMark and the digest's additions, sanitised, with slots. */
    DIGEST
}
