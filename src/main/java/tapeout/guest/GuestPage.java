package tapeout.guest;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceLocation;

/**
 * A file that a template makes.
 *
 * @param output the file, relative to the output folder
 * @param template the template's file within the template folder; empty if the configuration names none
 * @param content what the template sees as {@code content}
 * @param tag the tag that the page is of; null for other pages
 * @param slice which part of the index it is; null where a template sees no such names
 * @param at the document it shows, else the configuration
 */
record GuestPage(
        String output,
        String template,
        Map<String, Object> content,
        @Nullable String tag,
        @Nullable PostSlice slice,
        SourceLocation at) {

    String kind() {
        return String.valueOf(content.get("type"));
    }
}
