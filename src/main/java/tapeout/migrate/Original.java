package tapeout.migrate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.DateText;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/**
 * A document of another generator's.
 *
 * @param source the whole file; known by its path relative to the site's folder
 * @param inside its path within its root
 * @param header its front matter
 * @param date when it was published, as a day or an instant with its offset; null where nothing says so
 */
record Original(
        SourceText source,
        String inside,
        Header header,
        @Nullable String date) {

    private static final Pattern DATED = Pattern.compile("(?<day>\\d{4}-\\d{2}-\\d{2})(?:[-_](?<rest>.+))?");
    private static final Pattern CLOSING = Pattern.compile("\\.(?:md|markdown|mkd|mkdn|html|htm)$");

    /** The day that a file's name starts with; null where it starts with none. */
    static @Nullable String dayOf(String file) {
        Matcher dated = DATED.matcher(stemOf(file));
        return dated.matches() && DateText.day(dated.group("day")) != null ? dated.group("day") : null;
    }

    /** The name of the file, or of its folder where that is {@code index}, without ending and day. */
    String name() {
        String stem = stemOf(inside);
        Matcher dated = DATED.matcher(stem);
        return dated.matches() && dated.group("rest") != null ? dated.group("rest") : stem;
    }

    /** The folder that it lies in, within its root, with a slash at its end; that of its own folder where it is {@code index}. */
    String folder() {
        String folder = inside.substring(0, inside.lastIndexOf('/') + 1);
        return isIndex() && !folder.isEmpty()
                ? folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1)
                : folder;
    }

    /** Whether it stands for its folder. */
    boolean isIndex() {
        return bareName(inside).equals("index");
    }

    /** Whether it is the text of a list. */
    boolean isIndexOfSection() {
        return bareName(inside).equals("_index")
                || CLOSING.matcher(inside).replaceFirst("").equals("index");
    }

    String body() {
        return source.text().substring(header.bodyStart());
    }

    /** Where something in the body stands, by its offset there. */
    SourceLocation at(int offset) {
        return source.at(header.bodyStart() + offset);
    }

    /** Where a key stands, or else the document starts. */
    SourceLocation at(String key) {
        Matcher line = Pattern.compile("(?m)^\\s*\"?" + Pattern.quote(key) + "\"?\\s*[:=]")
                .matcher(source.text())
                .region(0, header.bodyStart());
        return source.at(line.find() ? line.end() - line.group().stripLeading().length() : 0);
    }

    private static String stemOf(String file) {
        String bare = bareName(file);
        int folder = file.lastIndexOf('/');
        return bare.equals("index") && folder > 0
                ? file.substring(file.lastIndexOf('/', folder - 1) + 1, folder)
                : bare;
    }

    private static String bareName(String file) {
        return CLOSING.matcher(file.substring(file.lastIndexOf('/') + 1)).replaceFirst("");
    }
}
