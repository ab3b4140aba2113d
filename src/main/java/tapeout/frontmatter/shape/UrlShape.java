package tapeout.frontmatter.shape;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A public address on the web, https only (RFC 3986). */
public record UrlShape() implements ScalarShape<URI> {

    private static final int MAX_LENGTH = 2000;

    @Override
    public String noun() {
        return "an address";
    }

    @Override
    public String form() {
        return "an address that starts with https://";
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.text("^[Hh][Tt][Tt][Pp][Ss]://").with("format", "uri").with("maxLength", MAX_LENGTH);
    }

    @Override
    public @Nullable URI parse(String text, FieldCursor cursor) {
        try {
            URI uri = new URI(text);
            String why = why(uri, text);
            if (why == null) {
                return uri;
            }
            cursor.problems().invalidUrl(cursor.at(), text, why);
        } catch (URISyntaxException e) {
            cursor.problems().invalidUrl(cursor.at(), text, "is not a well-formed address (" + place(e) + ")");
        }
        return null;
    }

    private static @Nullable String why(URI uri, String text) {
        String scheme = uri.getScheme();
        if (scheme == null) {
            return "does not start with https://";
        }
        if (!scheme.toLowerCase(Locale.ROOT).equals("https")) {
            return "is not an https address";
        }
        if (uri.getHost() == null || !uri.getHost().contains(".")) {
            return "names no host of the public web in plain letters (others start with xn--)";
        }
        if (uri.getRawUserInfo() != null) {
            return "holds a user name";
        }
        return text.length() > MAX_LENGTH ? "is longer than " + MAX_LENGTH + " characters" : null;
    }

    private static String place(URISyntaxException e) {
        return e.getIndex() < 0
                ? "it is not complete"
                : "see its character " + (e.getIndex() + 1) + "; a space is written %20";
    }
}
