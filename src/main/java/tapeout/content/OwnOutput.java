package tapeout.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tapeout.content.value.SitePath;
import tapeout.problem.SourceLocation;

/**
 * A page or file that a template of the site's own makes.
 *
 * @param path its address: of a page if it ends in a slash or in {@code .html}
 * @param template the template's name, relative to the template folder
 * @param title what it is called; empty where a file is called nothing
 * @param summary what it is about, in a sentence or two; empty where it does not say
 * @param item the item of a data file that it is made of; empty where it is made of none
 * @param at the item's place, or the template's
 */
public record OwnOutput(
        SitePath path, String template, String title, String summary, Map<String, Object> item, SourceLocation at) {

    public OwnOutput {
        item = Collections.unmodifiableMap(new LinkedHashMap<>(item));
    }

    /** Whether people see it in a browser. */
    public boolean isPage() {
        return path.isPage() || path.value().endsWith(".html");
    }
}
