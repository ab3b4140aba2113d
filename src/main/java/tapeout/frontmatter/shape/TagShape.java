package tapeout.frontmatter.shape;

import org.jspecify.annotations.Nullable;
import tapeout.content.value.Tag;

/** A word or two to find posts by; its page's address is made of it. */
public record TagShape() implements ScalarShape<Tag> {

    private static final TextShape TEXT = new TextShape(1, 40);

    @Override
    public String noun() {
        return "a text";
    }

    @Override
    public boolean isToldTwice() {
        return true; // as a tag in two spellings is
    }

    @Override
    public String form() {
        return TEXT.form();
    }

    @Override
    public JsonSchema schema() {
        return TEXT.schema();
    }

    @Override
    public @Nullable Tag parse(String text, FieldCursor cursor) {
        String tag = TEXT.parse(text, cursor);
        if (tag == null) {
            return null;
        }
        try {
            return new Tag(tag, cursor.at());
        } catch (IllegalArgumentException e) {
            cursor.problems()
                    .invalidId(cursor.at(), cursor.key(), tag, "words with letters or digits, or a picture or two");
            return null;
        }
    }
}
