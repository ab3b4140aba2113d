package tapeout.frontmatter.shape;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.Ability;
import tapeout.content.type.EntityType;
import tapeout.content.type.EntityTypes;

/**
 * A document's name in each folder of a site, so that hints speak of what there is in it and not of another digest.
 *
 * @param byPlace the name of one file without its ending, by the folder below the content folder and by the name that
 *     stands for such a document in examples
 */
public record OwnNames(Map<String, String> byPlace) {

    /** A site without documents. */
    public static final OwnNames NONE = new OwnNames(Map.of());

    /** The names in the examples of keys, and in which folder such documents lie; those of declared types beside them. */
    private static final Map<String, String> SAMPLES = Map.of(
            "a-topic", "topics",
            "a-story", "stories",
            "an-earlier-story", "stories",
            "a-writer", "authors",
            "a-post", "posts");

    private static final String SPEAKER = "a-speaker";
    private static final String ENTITY = "an-entity";

    /** What an example of a declared type's document starts with; its folder follows. */
    private static final String ANY = "an-id-of-";

    private static final Pattern OF_FOLDER = Pattern.compile(ANY + "([a-z0-9_-]+)");

    private static final Pattern SAMPLE = Pattern.compile(
            "(?<![\\w-])(?:" + String.join("|", SAMPLES.keySet()) + "|" + SPEAKER + "|" + ENTITY + ")(?![\\w-])");

    /** A document by its file's name; neither the defaults of its folder nor a picture beside it. */
    private static final Pattern DOCUMENT =
            Pattern.compile("(?!index\\.)([^._~#][^~#]*?)\\.(?:md|markdown|adoc|asciidoc|ad|html?)");

    public OwnNames {
        byPlace = Map.copyOf(byPlace);
    }

    /**
     * The first name of each folder.
     *
     * @param types the declared ones: the first whose entities speak, and the first of all, give names to examples
     * @param files paths relative to the content folder, with {@code /} between names, in their order
     */
    public static OwnNames of(EntityTypes types, Collection<String> files) {
        Map<String, String> first = new LinkedHashMap<>();
        for (String file : files) {
            int folder = file.indexOf('/');
            Matcher document = DOCUMENT.matcher(file.substring(file.lastIndexOf('/') + 1));
            if (folder > 0 && document.matches()) {
                first.putIfAbsent(file.substring(0, folder), document.group(1));
            }
        }
        Map<String, String> names = new LinkedHashMap<>(first);
        SAMPLES.forEach((sample, folder) -> name(names, sample, first.get(folder)));
        Stream<EntityType> speaking = types.all().stream().filter(type -> type.can(Ability.SPEAKS));
        speaking.findFirst().ifPresent(type -> name(names, SPEAKER, first.get(type.folder())));
        types.all().stream().findFirst().ifPresent(type -> name(names, ENTITY, first.get(type.folder())));
        return new OwnNames(names);
    }

    private static void name(Map<String, String> names, String sample, @Nullable String name) {
        if (name != null) {
            names.put(sample, name);
        }
    }

    /** Stands in an example for a document of a folder. */
    public static String sample(String folder) {
        return ANY + folder;
    }

    /** The folders of the documents that an example names and of which this site has none. */
    public Set<String> missing(String example) {
        Set<String> missing = new TreeSet<>();
        OF_FOLDER
                .matcher(example)
                .results()
                .map(sample -> sample.group(1))
                .filter(folder -> !byPlace.containsKey(folder))
                .forEach(missing::add);
        SAMPLE.matcher(example)
                .results()
                .map(sample -> SAMPLES.get(sample.group()))
                .filter(folder -> folder != null && !byPlace.containsKey(folder))
                .forEach(missing::add);
        return missing;
    }

    /** An example with names of this site in it, where it has such documents. */
    String in(String example) {
        String own = OF_FOLDER
                .matcher(example)
                .replaceAll(sample -> Matcher.quoteReplacement(byPlace.getOrDefault(sample.group(1), "an-id")));
        return SAMPLE.matcher(own)
                .replaceAll(sample -> Matcher.quoteReplacement(byPlace.getOrDefault(sample.group(), sample.group())));
    }
}
