package tapeout.frontmatter.shape;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.problem.ForbiddenCharacters;

/** The file of a picture: relative to the document, or from the site's root where it is one of the assets. */
public record ImageFileShape() implements ScalarShape<String> {

    private static final Pattern SCHEME = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*", Pattern.DOTALL);

    @Override
    public String noun() {
        return "the file of a picture";
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.text("^(?!//|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$").with("maxLength", PatternShape.MAX_LENGTH);
    }

    @Override
    public @Nullable String parse(String text, FieldCursor cursor) {
        String why = SCHEME.matcher(text).matches()
                ? "is an address, not a file of this site"
                : text.isEmpty()
                                || text.length() > PatternShape.MAX_LENGTH
                                || text.indexOf('\\') >= 0
                                || ForbiddenCharacters.find(text) >= 0
                        ? "cannot be the path of a file"
                        : null;
        if (why != null) {
            cursor.problems().invalidImage(cursor.at(), text, why);
        }
        return why == null ? text : null;
    }
}
