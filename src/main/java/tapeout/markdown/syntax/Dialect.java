package tapeout.markdown.syntax;

/** Which Markdown is read and what its HTML is for. */
public enum Dialect {
    /** Nothing but CommonMark 0.31.2, written as the specification's examples are. */
    COMMONMARK,
    /** What posts are written in: CommonMark and the digest's additions, sanitised, with slots. */
    DIGEST
}
