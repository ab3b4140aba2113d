package tapeout.guest;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a document of a JBake site goes.
 *
 * @param uri where links lead, as JBake writes it
 * @param output the file, relative to the output folder; JBake's own name is encoded as a link is, so that no link leads to a
 *     file with an umlaut
 */
record GuestAddress(String uri, String output) {

    /** @param path of the document relative to the content folder */
    static GuestAddress of(String path, GuestRules.Places places) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String name = path.substring(folder.length());
        String base = name.lastIndexOf('.') < 0 ? name : name.substring(0, name.lastIndexOf('.'));
        String encoded = URLEncoder.encode(base, StandardCharsets.UTF_8);
        boolean own = places.folderPrefix() != null && ("/" + path).startsWith(places.folderPrefix());
        String end = (own ? "/index" : "") + places.extension();
        // a plus sign is a plus sign in a path
        String decoded = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        return new GuestAddress(folder + encoded + end, folder + decoded + end);
    }

    /** The file of a document with this type and status. */
    String output(String type, boolean draft, GuestRules.Places places) {
        int dot = output.lastIndexOf('.');
        String bare = dot > output.lastIndexOf('/') ? output.substring(0, dot) : output;
        return bare + (draft ? places.draftSuffix() : "") + places.extensions().getOrDefault(type, places.extension());
    }

    /** The address without {@code index.html}; null where the site has none such. */
    @Nullable
    String withoutExtension(GuestRules.Places places) {
        return places.withoutExtension() ? uri.replace("/index.html", "/") : null;
    }

    /** The way from a file of the site to its root, {@code ../../} for {@code blog/2013/x.html}. */
    static String rootOf(String output) {
        return "../".repeat((int) output.chars().filter(c -> c == '/').count());
    }
}
