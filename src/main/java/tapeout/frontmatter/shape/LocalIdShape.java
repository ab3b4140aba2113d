package tapeout.frontmatter.shape;

import org.jspecify.annotations.Nullable;

/**
 * The id of something within one document, used once there.
 *
 * @param what what has it, such as {@code source}
 */
public record LocalIdShape(String what) implements ScalarShape<String> {

    private static final String FORM_IN_WORDS = "lower-case letters, digits and hyphens, at most 80";

    @Override
    public String noun() {
        return "an id";
    }

    @Override
    public String form() {
        return "an id: " + FORM_IN_WORDS;
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.text(Reading.LOCAL_ID);
    }

    @Override
    public @Nullable String parse(String text, FieldCursor cursor) {
        if (!Reading.LOCAL_ID.matcher(text).matches()) {
            cursor.problems().invalidId(cursor.at(), cursor.key(), text, FORM_IN_WORDS);
            return null;
        }
        cursor.reading().claim(what, text, cursor.at());
        return text;
    }
}
