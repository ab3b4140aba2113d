package tapeout.frontmatter;

import org.jspecify.annotations.Nullable;
import tapeout.problem.FrontMatterProblems;
import tapeout.problem.SourceLocation;

/**
 * Where reading stands: a value, the field it is written under, and the document's reading as a whole.
 *
 * @param field names the value in messages
 * @param value what is to be read; for an entry of a list the entry
 * @param reading what is known of the document
 */
record FieldCursor(Field<?> field, YamlValue value, Reading reading) {

    SourceLocation at() {
        return value.at();
    }

    String key() {
        return field.name();
    }

    FrontMatterProblems problems() {
        return reading.problems();
    }

    /** The same field with another value, such as an entry of its list. */
    FieldCursor to(YamlValue other) {
        return new FieldCursor(field, other, reading);
    }

    /**
     * The value as a single one.
     *
     * @param expected what is expected, such as {@code a day}
     * @return null if it is something else, which has been reported then
     */
    YamlValue.@Nullable Scalar scalar(String expected) {
        if (value instanceof YamlValue.Scalar scalar && !scalar.isEmpty()) {
            return scalar;
        }
        wrongType(expected);
        return null;
    }

    void wrongType(String expected) {
        if (!(value instanceof YamlValue.Broken)) {
            problems().wrongType(at(), key(), expected, value.noun(), field.example());
        }
    }
}
