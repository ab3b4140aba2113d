package tapeout.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands at the top of a template of the site's own, which says where its output lives and is no part of it. */
final class OwnHeader {

    private static final String FOLDER = "own/";
    private static final Pattern HEADER =
            Pattern.compile("\\A---[ \\t]*\\R(?<keys>(?:(?!---[ \\t]*(?:\\R|\\z)).*+\\R)*+)---[ \\t]*(?=\\R|\\z)");

    private OwnHeader() {}

    /** The template with a comment in the header's place, so that every line keeps its number. */
    static String hidden(String name, String text) {
        if (!name.startsWith(FOLDER)) {
            return text;
        }
        Matcher header = HEADER.matcher(text);
        return header.find()
                ? "<#--\n" + header.group("keys").replaceAll(".+", "") + "-->" + text.substring(header.end())
                : text;
    }
}
