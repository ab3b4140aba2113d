package tapeout.markdown.syntax;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Tag;

/**
 * Which names of elements HTML knows, of today and of old. What stands between angle brackets and is none, such as the
 * {@code <T>} of {@code Vec<T>}, is text. Names with a hyphen are those of custom elements.
 */
public final class HtmlNames {

    /** What jsoup does not list: foreign elements, and a few of old. */
    private static final Set<String> MORE =
            Set.of("blink", "image", "isindex", "math", "menuitem", "multicol", "nextid", "portal", "spacer", "svg");

    private static final Set<String> CODE = Set.of("code", "pre", "kbd", "samp", "var", "tt", "script", "style");

    /** Stands for the angle bracket of a tag that is text: a code point that is no character. */
    private static final char TEXT = '\uFDD0';

    private HtmlNames() {}

    /** Whether the content of an element is code, as that between backticks is. */
    public static boolean isCode(String name) {
        return CODE.contains(name);
    }

    /** Whether an open or closing tag that starts here is of an element that HTML does not know. */
    public static boolean isUnknownTag(String text, int start) {
        int from = text.startsWith("/", start + 1) ? start + 2 : start + 1;
        int end = from;
        while (end < text.length() && Characters.isAsciiLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean custom = end < text.length() && text.charAt(end) == '-';
        return end > from
                && Characters.isAsciiLetter(text.charAt(from))
                && !custom
                && !isKnown(text.substring(from, end));
    }

    /** HTML of the same length in which tags of unknown elements are text, once {@link #shown} has been asked. */
    public static String unknownAsText(String html) {
        HtmlSyntax syntax = new HtmlSyntax(html);
        StringBuilder text = new StringBuilder(html);
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = syntax.end(at);
            if (end >= 0 && isUnknownTag(html, at)) {
                text.setCharAt(at, TEXT);
            }
            at = html.indexOf('<', Math.max(end, at + 1));
        }
        return text.toString();
    }

    /** A text or a value of such HTML as it is to be shown. */
    public static String shown(String text) {
        return text.replace(TEXT, '<');
    }

    /** Where the next tag starts that is text; -1 if there is none. */
    public static int unknownTag(String html, int from) {
        return html.indexOf(TEXT, from);
    }

    /** The tag that starts here, as it is to be shown. */
    public static String tag(String text, int start) {
        int end = text.indexOf('>', start);
        return shown(text.substring(start, end < 0 ? text.length() : end + 1));
    }

    private static boolean isKnown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Tag.isKnownTag(lower) || MORE.contains(lower);
    }
}
