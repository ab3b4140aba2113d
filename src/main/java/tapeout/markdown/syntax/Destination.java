package tapeout.markdown.syntax;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tapeout.content.Outside;

/**
 * Where a link leads, judged as a browser would read it.
 *
 * @param kind what may be done with it
 * @param value the address to write, percent-encoded, for what leaves the site; the decoded target for the site
 * @param query what a server is asked, percent-encoded, with its question mark; empty where none, and for what leaves the site
 * @param fragment the decoded anchor on this site; null where none
 */
public record Destination(
        Kind kind, String value, String query, @Nullable String fragment) {

    public enum Kind {
        /** {@code http:}, {@code https:} or {@code //host}. */
        EXTERNAL,
        /** {@code mailto:}, or another scheme that the site allows: for a program beside the browser. */
        PROGRAM,
        /** A file or an address of this site. */
        SITE,
        /** Another scheme, with nothing hidden in it, that runs no script and reads no file. */
        UNKNOWN,
        /** Anything else that has a scheme: it could run a script. */
        UNSAFE
    }

    /**
     * Judges an address whose escapes and character references are already resolved. Browsers drop control characters
     * and white space from an address before they look for its scheme, so they are dropped here before looking, too.
     * Whoever needs them for a scheme that is allowed is refused as well.
     *
     * @param outside the schemes that the site allows beside the web's and mail's, and what is not outside
     */
    public static Destination of(String address, Outside outside) {
        String written = outside.onSite(address.strip()).orElse(address.strip());
        String bare = bare(written);
        String scheme = scheme(bare);
        if (scheme == null) {
            return leavesHost(bare) ? external(Kind.EXTERNAL, written, "//") : site(written);
        }
        return switch (scheme) {
            case "http", "https" -> external(Kind.EXTERNAL, written, scheme + "://");
            case "mailto" -> external(Kind.PROGRAM, written, scheme + ":");
            default ->
                outside.linkSchemes().contains(scheme)
                        ? external(Kind.PROGRAM, written, scheme + ":")
                        : outside(isPlain(scheme, written) ? Kind.UNKNOWN : Kind.UNSAFE, written);
        };
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return value.isEmpty() && query.isEmpty() && fragment == null;
    }

    private static boolean isPlain(String scheme, String written) {
        return scheme.matches("[\\[(\"'<]*[a-z][a-z0-9+.-]*")
                && written.regionMatches(true, 0, scheme + ":", 0, scheme.length() + 1)
                && !Outside.isDangerous(scheme.replaceFirst("^[^a-z]+", ""));
    }

    /** An address with something hidden in its scheme, or another form than it seems to have, is not a slip of the pen. */
    private static Destination external(Kind kind, String written, String start) {
        return written.regionMatches(true, 0, start, 0, start.length())
                ? outside(kind, Percent.encode(written))
                : outside(Kind.UNSAFE, written);
    }

    private static Destination outside(Kind kind, String value) {
        return new Destination(kind, value, "", null);
    }

    /** Two slashes start a host, and browsers take backslashes for slashes. */
    private static boolean leavesHost(String bare) {
        return bare.length() > 1 && "/\\".indexOf(bare.charAt(0)) >= 0 && "/\\".indexOf(bare.charAt(1)) >= 0;
    }

    private static Destination site(String address) {
        int hash = address.indexOf('#');
        String whole = hash < 0 ? address : address.substring(0, hash);
        int mark = whole.indexOf('?');
        String target = Percent.decode(mark < 0 ? whole : whole.substring(0, mark));
        String query = mark < 0 ? "" : Percent.encode(whole.substring(mark));
        // What was encoded can be a scheme once it is decoded; and what a browser takes for a slash, we do not.
        if (scheme(bare(target)) != null || target.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\')) {
            return outside(Kind.UNSAFE, address);
        }
        String fragment = hash < 0
                ? null
                : Normalizer.normalize(Percent.decode(address.substring(hash + 1)), Normalizer.Form.NFC);
        return new Destination(Kind.SITE, target, query, fragment);
    }

    /** What stands before a colon in the first segment, in lower case; null where none does. */
    private static @Nullable String scheme(String bare) {
        for (int at = 0; at < bare.length(); at++) {
            char c = bare.charAt(at);
            if (c == ':') {
                return bare.substring(0, at).toLowerCase(Locale.ROOT);
            } else if (c == '/' || c == '?' || c == '#' || c == '\\') {
                return null;
            }
        }
        return null;
    }

    /** Without control characters, white space, invisible format characters and what is no character at all. */
    private static String bare(String address) {
        StringBuilder bare = new StringBuilder(address.length());
        address.codePoints().filter(c -> !isInvisible(c)).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == 0xFFFD;
        };
    }
}
