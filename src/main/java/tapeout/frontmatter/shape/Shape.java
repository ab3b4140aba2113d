package tapeout.frontmatter.shape;

import org.jspecify.annotations.Nullable;

/**
 * What a value of front matter must be, and how it becomes a {@code T}. Shapes are plain data: readers are driven by
 * them, and whatever else wants to know what front matter looks like can walk them.
 *
 * @param <T> what a reader gets
 */
public sealed interface Shape<T>
        permits ScalarShape,
                ListShape,
                MapShape,
                StructShape,
                TextOrStruct,
                DisclosedShape,
                PlacedShape,
                PlacedMapShape,
                FreeShape {

    /**
     * Reads the value under a cursor.
     *
     * @return null if the value is wrong, which has been reported then
     */
    @Nullable
    T read(FieldCursor cursor);

    /** What it must be in words, such as {@code a text of 1 to 120 characters}. */
    String form();

    /** What it must be for editors; looser than {@link #read} where a schema cannot say more. */
    JsonSchema schema();

    /** Whether a text without quotes may stand there, or a list of such, in which a {@code #} may be meant. */
    default boolean isFreeText() {
        return false;
    }

    /** Whether it is a list even of one. */
    default boolean needsBrackets() {
        return false;
    }

    /** Whether others, who know more of such a value than its text, tell one that stands twice in a list. */
    default boolean isToldTwice() {
        return false;
    }

    /** Whether nothing but a set of keys is right. */
    default boolean isKeyed() {
        return false;
    }

    /** The keys of each thing in it; null where it has none of its own. */
    default @Nullable Keys within() {
        return null;
    }
}
