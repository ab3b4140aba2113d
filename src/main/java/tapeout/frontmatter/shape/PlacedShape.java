package tapeout.frontmatter.shape;

import org.jspecify.annotations.Nullable;
import tapeout.content.value.Reference;

/**
 * A text that names something elsewhere, kept with its place.
 *
 * @param text what it must be
 */
public record PlacedShape(Shape<String> text) implements Shape<Reference> {

    @Override
    public String form() {
        return text.form();
    }

    @Override
    public JsonSchema schema() {
        return text.schema();
    }

    @Override
    public boolean isFreeText() {
        return text.isFreeText();
    }

    @Override
    public @Nullable Reference read(FieldCursor cursor) {
        String id = text.read(cursor);
        return id == null ? null : new Reference(id, cursor.at());
    }
}
