package tapeout.frontmatter.shape;

import org.jspecify.annotations.Nullable;
import tapeout.content.Header;
import tapeout.content.value.SitePath;
import tapeout.problem.ForbiddenCharacters;

/** A former address of this site, decoded, of a page: {@code /old/address/} or {@code /old/address.html}. */
public record AddressShape() implements ScalarShape<Header.Alias> {

    @Override
    public String noun() {
        return "an address of this site";
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.text("^(?:/(?!\\.\\.?(?:/|$))[^/?#%\\\\]+)+(?:/|(?<=\\.html))$");
    }

    @Override
    public Header.@Nullable Alias parse(String text, FieldCursor cursor) {
        String why = why(text);
        if (why != null) {
            cursor.problems().invalidAddress(cursor.at(), text, why);
            return null;
        }
        return new Header.Alias(new SitePath(text), cursor.at());
    }

    private static @Nullable String why(String text) {
        if (!text.startsWith("/")) {
            return "does not start with a slash";
        }
        if (text.equals("/")) {
            return "is the home page";
        }
        if (!text.endsWith("/") && !text.endsWith(".html")) {
            return "ends neither with a slash nor with .html";
        }
        if (text.codePoints().anyMatch(c -> c == '?' || c == '#' || c == '%') || ForbiddenCharacters.find(text) >= 0) {
            return "is no plain path: a query, a fragment or an encoded character cannot be served from a file";
        }
        try {
            new SitePath(text);
            return null;
        } catch (IllegalArgumentException e) {
            return "has an empty part, a dot as a part, one of more than 255 bytes or a backslash";
        }
    }
}
