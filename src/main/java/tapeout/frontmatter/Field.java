package tapeout.frontmatter;

/**
 * A key of front matter.
 *
 * @param name as written
 * @param shape what its value must be
 * @param required whether front matter without it is wrong
 * @param doc what it says, one sentence
 * @param example a value that is right, as it stands behind the colon
 * @param <T> what a reader gets
 */
record Field<T>(String name, Shape<T> shape, boolean required, String doc, String example) {

    static <T> Field<T> required(String name, Shape<T> shape, String example, String doc) {
        return new Field<>(name, shape, true, doc, example);
    }

    static <T> Field<T> optional(String name, Shape<T> shape, String example, String doc) {
        return new Field<>(name, shape, false, doc, example);
    }
}
