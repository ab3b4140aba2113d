package tapeout.frontmatter.shape;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Tag;
import tapeout.frontmatter.yaml.YamlValue;

/** A word or two to find posts by; its page's address is made of it. */
public record TagShape() implements ScalarShape<Tag> {

    private static final TextShape TEXT = new TextShape(1, 40);

    /** What looks like several entries, or like quotes around one, and is neither in YAML. */
    private static final Pattern UNREAD = Pattern.compile(
            ".*[;\uff0c\u3001\uff1b\u060c\u061b].*|[\u201c\u201d\u201e\u00ab].*|.*[\u201c\u201d\u00bb]|\u2018.*\u2019");

    @Override
    public String noun() {
        return "a text";
    }

    @Override
    public boolean isFreeText() {
        return true;
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
        if (cursor.value() instanceof YamlValue.Scalar plain
                && plain.style() == YamlValue.Style.PLAIN
                && UNREAD.matcher(text).matches()) {
            cursor.problems()
                    .invalidId(
                            cursor.at(),
                            cursor.key(),
                            tag,
                            "words alone, with commas between entries and straight quotes around one");
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
