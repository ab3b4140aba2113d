package tapeout.site.excerpt;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text from files, as a terminal can show it. Names and texts may hold control characters, which terminals take for
 * commands, and marks that turn the direction of writing, which make a line read otherwise than it is.
 */
public final class TerminalText {

    private static final Pattern COMMANDS =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private TerminalText() {}

    /** With each such character written out: {@code Icon\u000d}. */
    public static String escaped(String text) {
        return COMMANDS.matcher(text)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
    }

    /** With a space for each, so that every other character keeps its place. */
    public static String blanked(String text) {
        return COMMANDS.matcher(text).replaceAll(" ");
    }
}
