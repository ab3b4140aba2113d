package tapeout.frontmatter.shape;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The id of one of the document's own sources. */
public record SourceIdShape() implements ScalarShape<String> {

    @Override
    public String noun() {
        return "the id of a source";
    }

    @Override
    public String form() {
        return "the id of one of the document's sources";
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.text(Reading.LOCAL_ID);
    }

    @Override
    public @Nullable String parse(String text, FieldCursor cursor) {
        Set<String> sources = cursor.reading().sources();
        if (sources == null || sources.contains(text)) {
            return text;
        }
        cursor.problems().unknownSource(cursor.at(), text, sources);
        return null;
    }
}
