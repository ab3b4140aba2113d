package tapeout.frontmatter.shape;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document's name in each folder of a site, so that hints speak of what there is in it and not of another digest.
 *
 * @param byFolder the name of one file without its ending, by the folder below the content folder
 */
public record OwnNames(Map<String, String> byFolder) {

    /** A site without documents. */
    public static final OwnNames NONE = new OwnNames(Map.of());

    /** The names in the examples of keys, and in which folder such documents lie. */
    private static final Map<String, String> SAMPLES = Map.of(
            "a-topic", "topics",
            "a-speaker", "organizations",
            "an-entity", "organizations",
            "a-story", "stories",
            "an-earlier-story", "stories",
            "a-writer", "authors",
            "a-post", "posts");

    /** What an example of a declared type's document starts with; its folder follows. */
    private static final String ANY = "an-id-of-";

    private static final Pattern OF_FOLDER = Pattern.compile(ANY + "([a-z0-9_-]+)");

    private static final Pattern SAMPLE =
            Pattern.compile("(?<![\\w-])(?:" + String.join("|", SAMPLES.keySet()) + ")(?![\\w-])");

    public OwnNames {
        byFolder = Map.copyOf(byFolder);
    }

    /**
     * The first name of each folder.
     *
     * @param files paths relative to the content folder, with {@code /} between names, in their order
     */
    public static OwnNames of(Collection<String> files) {
        Map<String, String> first = new LinkedHashMap<>();
        for (String file : files) {
            int folder = file.indexOf('/');
            String name = file.substring(file.lastIndexOf('/') + 1);
            int ending = name.lastIndexOf('.');
            if (folder > 0 && ending > 0 && !name.startsWith("index.")) {
                first.putIfAbsent(file.substring(0, folder), name.substring(0, ending));
            }
        }
        return new OwnNames(first);
    }

    /** Stands in an example for a document of a folder. */
    public static String sample(String folder) {
        return ANY + folder;
    }

    /** An example with names of this site in it, where it has such documents. */
    String in(String example) {
        String own = OF_FOLDER
                .matcher(example)
                .replaceAll(sample -> Matcher.quoteReplacement(byFolder.getOrDefault(sample.group(1), "an-id")));
        return SAMPLE.matcher(own)
                .replaceAll(sample ->
                        Matcher.quoteReplacement(byFolder.getOrDefault(SAMPLES.get(sample.group()), sample.group())));
    }
}
