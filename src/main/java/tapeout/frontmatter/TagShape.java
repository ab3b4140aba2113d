package tapeout.frontmatter;

import org.jspecify.annotations.Nullable;
import tapeout.content.Slug;

/** A word or two to find posts by; it needs a letter or digit, since its page's address is made of it. */
record TagShape() implements ScalarShape<String> {

    private static final TextShape TEXT = new TextShape(1, 40);

    @Override
    public String noun() {
        return "a text";
    }

    @Override
    public @Nullable String parse(String text, FieldCursor cursor) {
        String tag = TEXT.parse(text, cursor);
        if (tag == null) {
            return null;
        }
        try {
            Slug.ofTitle(tag);
            return tag;
        } catch (IllegalArgumentException e) {
            cursor.problems().invalidId(cursor.at(), cursor.key(), tag, "words with letters or digits");
            return null;
        }
    }
}
