package tapeout.frontmatter.shape;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A short text of a certain form.
 *
 * @param pattern matches the whole text; must not backtrack
 * @param form the form in words, for people
 */
public record PatternShape(Pattern pattern, String form) implements ScalarShape<String> {

    /** Longest text that can have a form: as long as a file name can be, twice. */
    static final int MAX_LENGTH = 400;

    @Override
    public String noun() {
        return "a single value";
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.text(pattern).with("maxLength", MAX_LENGTH);
    }

    @Override
    public @Nullable String parse(String text, FieldCursor cursor) {
        if (text.length() <= MAX_LENGTH && pattern.matcher(text).matches()) {
            return text;
        }
        cursor.problems().invalidId(cursor.at(), cursor.key(), text, form);
        return null;
    }
}
