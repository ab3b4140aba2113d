package tapeout.frontmatter;

/**
 * A key of front matter. Readers are driven by it, and so can be schemas and manuals.
 *
 * @param name as written
 * @param shape what its value must be
 * @param required whether a document without it is wrong
 * @param example a line or value that is right
 */
record Key(String name, Shape shape, boolean required, String example) {

    static Key required(String name, Shape shape, String example) {
        return new Key(name, shape, true, example);
    }

    static Key optional(String name, Shape shape, String example) {
        return new Key(name, shape, false, example);
    }
}
