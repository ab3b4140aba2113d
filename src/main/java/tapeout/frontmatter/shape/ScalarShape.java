package tapeout.frontmatter.shape;

import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.YamlValue;

/** A single value, neither a list nor a set of keys. */
sealed interface ScalarShape<T> extends Shape<T>
        permits TextShape,
                WordShape,
                PatternShape,
                CountryShape,
                DayShape,
                MomentShape,
                WhenShape,
                WholeShape,
                AmountShape,
                UrlShape,
                AddressShape,
                ImageFileShape,
                LocalIdShape,
                SourceIdShape,
                TagShape {

    /** What a message calls it, such as {@code a day}. */
    String noun();

    /**
     * Reads the text of the value.
     *
     * @param text stripped of white space at its ends, never empty but in quotes
     * @return null if the text is wrong, which has been reported then
     */
    @Nullable
    T parse(String text, FieldCursor cursor);

    @Override
    default String form() {
        return noun();
    }

    @Override
    default @Nullable T read(FieldCursor cursor) {
        YamlValue.Scalar scalar = cursor.scalar(noun());
        return scalar == null ? null : parse(scalar.text().strip(), cursor);
    }
}
