package tapeout.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the asset folder, or one that goes out whoever names it, as templates, style sheets and texts name it: by its
 * address, or by as much of that as they need, with {@code %20} for a space.
 *
 * @param folders the folders that it lies in, from the outermost
 * @param file its own name
 */
record AssetName(List<String> folders, String file) {

    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");

    static AssetName of(String path) {
        List<String> parts = Arrays.asList(bytes(path).split("/"));
        return new AssetName(parts.subList(0, parts.size() - 1), parts.get(parts.size() - 1));
    }

    /** A text as {@link #isIn} takes it: a character for each of its bytes. */
    static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    boolean isIn(String bytes) {
        return isWrittenIn(bytes)
                || file.indexOf('&') >= 0 && isWrittenIn(bytes.replace("&amp;", "&"))
                || bytes.indexOf('%') >= 0
                        && isWrittenIn(ESCAPE.matcher(bytes)
                                .replaceAll(code -> Matcher.quoteReplacement(
                                        String.valueOf((char) Integer.parseInt(code.group(1), 16)))));
    }

    private boolean isWrittenIn(String text) {
        for (int at = text.indexOf(file); at >= 0; at = text.indexOf(file, at + 1)) {
            int end = at + file.length();
            if ((end == text.length() || !isAlphanumeric(text.charAt(end))) && goesBefore(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands before the name is no other name, and as far as it has folders they are its own. */
    private boolean goesBefore(String text, int name) {
        int end = name;
        for (int folder = folders.size() - 1; end > 0 && text.charAt(end - 1) == '/'; folder--) {
            String own = folder < 0 ? "" : folders.get(folder);
            int start = end - 1 - own.length();
            boolean same = !own.isEmpty() && text.startsWith(own, start) && (start == 0 || !isOfName(text, start - 1));
            if (!same) {
                return folder < 0 || end < 2 || !isOfName(text, end - 2) || text.charAt(end - 2) == '.';
            }
            end = start;
        }
        return end == 0 || !isOfName(text, end - 1);
    }

    /** Of ASCII alone: any other character has a byte here that looks like a letter, also a quotation mark. */
    private static boolean isAlphanumeric(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isOfName(String text, int at) {
        return at >= 0 && (Character.isLetterOrDigit(text.charAt(at)) || "._-~".indexOf(text.charAt(at)) >= 0);
    }
}
