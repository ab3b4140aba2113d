package tapeout.frontmatter.shape;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.SourceLocation;

/**
 * A key of front matter.
 *
 * @param name as written
 * @param shape what its value must be
 * @param required whether front matter without it is wrong
 * @param doc what it says, one sentence
 * @param example a value that is right, as it stands behind the colon
 * @param standIn what a document has in its place when it is missing or wrong, so that a site that cannot be published any
 *     more can still be checked as a whole; null where there is none
 * @param <T> what a reader gets
 */
public record Field<T>(
        String name,
        Shape<T> shape,
        boolean required,
        String doc,
        String example,
        @Nullable Function<SourceLocation, T> standIn) {

    public static <T> Field<T> required(String name, Shape<T> shape, String example, String doc) {
        return new Field<>(name, shape, true, doc, example, null);
    }

    public static <T> Field<T> optional(String name, Shape<T> shape, String example, String doc) {
        return new Field<>(name, shape, false, doc, example, null);
    }

    /** Reads what stands behind the key; null if it is wrong, which has been reported then. */
    public @Nullable T read(YamlValue value, Reading reading) {
        return shape.read(new FieldCursor(name, example, value, false, reading));
    }

    /** What stands behind the key; nothing may stand there where the key itself can be absent. */
    JsonSchema schema() {
        JsonSchema value = required ? shape.schema() : shape.schema().orNothing();
        return value.with("description", doc + " For example: " + name + ": " + plainExample());
    }

    /** The example with names of a site. */
    public String example(OwnNames names) {
        return names.in(example);
    }

    /** The example for a site of which nothing is known. */
    public String plainExample() {
        return example(OwnNames.NONE);
    }

    /** The same field with a stand-in. */
    public Field<T> orElse(T value) {
        return orElseAt(at -> value);
    }

    /** The same field with a stand-in that has the document's place. */
    public Field<T> orElseAt(Function<SourceLocation, T> value) {
        return new Field<>(name, shape, required, doc, example, value);
    }
}
