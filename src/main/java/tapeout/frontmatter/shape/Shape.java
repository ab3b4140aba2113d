package tapeout.frontmatter.shape;

import org.jspecify.annotations.Nullable;

/**
 * What a value of front matter must be, and how it becomes a {@code T}. Shapes are plain data: readers are driven by
 * them, and whatever else wants to know what front matter looks like can walk them.
 *
 * @param <T> what a reader gets
 */
public sealed interface Shape<T>
        permits ScalarShape, ListShape, MapShape, StructShape, TextOrStruct, DisclosedShape, PlacedShape {

    /**
     * Reads the value under a cursor.
     *
     * @return null if the value is wrong, which has been reported then
     */
    @Nullable
    T read(FieldCursor cursor);
}
