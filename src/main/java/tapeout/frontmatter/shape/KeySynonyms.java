package tapeout.frontmatter.shape;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tapeout.problem.DidYouMean;

/** Finds the key that was meant by one that is not known: another word for the same, as other tools have it, or a slip. */
final class KeySynonyms {

    private static final Map<String, List<String>> MEANT = Map.ofEntries(
            Map.entry("abstract", List.of("summary")),
            Map.entry("access_date", List.of("accessed")),
            Map.entry("address", List.of("url", "citation")),
            Map.entry("aka", List.of("also_known_as")),
            Map.entry("answer", List.of("answers", "text")),
            Map.entry("author", List.of("authors")),
            Map.entry("body", List.of("text")),
            Map.entry("byline", List.of("authors")),
            Map.entry("caption", List.of("alt")),
            Map.entry("categories", List.of("topics")),
            Map.entry("category", List.of("topics", "kind")),
            Map.entry("citations", List.of("sources")),
            Map.entry("claim", List.of("claims", "text")),
            Map.entry("confidence", List.of("status", "certainty")),
            Map.entry("cover", List.of("image")),
            Map.entry("created", List.of("date", "published")),
            Map.entry("date", List.of("published", "accessed")),
            Map.entry("date_accessed", List.of("accessed")),
            Map.entry("day", List.of("date", "published")),
            Map.entry("description", List.of("summary", "text", "alt")),
            Map.entry("draft", List.of("status")),
            Map.entry("excerpt", List.of("summary")),
            Map.entry("file", List.of("src")),
            Map.entry("headline", List.of("title")),
            Map.entry("hidden", List.of("unlisted")),
            Map.entry("hero", List.of("image")),
            Map.entry("href", List.of("url", "src")),
            Map.entry("keywords", List.of("tags")),
            Map.entry("last_modified", List.of("updated")),
            Map.entry("lastmod", List.of("updated")),
            Map.entry("link", List.of("url", "src")),
            Map.entry("modified", List.of("updated")),
            Map.entry("name", List.of("title", "label", "id")),
            Map.entry("noindex", List.of("unlisted")),
            Map.entry("outlet", List.of("publisher")),
            Map.entry("path", List.of("src")),
            Map.entry("permalink", List.of("aliases")),
            Map.entry("photo", List.of("image")),
            Map.entry("pubdate", List.of("date", "published")),
            Map.entry("publication", List.of("publisher")),
            Map.entry("published", List.of("date")),
            Map.entry("published_at", List.of("date", "published")),
            Map.entry("questions", List.of("unknowns")),
            Map.entry("read", List.of("accessed")),
            Map.entry("redirect_from", List.of("aliases")),
            Map.entry("references", List.of("sources")),
            Map.entry("retrieved", List.of("accessed")),
            Map.entry("series", List.of("story")),
            Map.entry("site", List.of("publisher")),
            Map.entry("source", List.of("sources")),
            Map.entry("speaker", List.of("by")),
            Map.entry("statement", List.of("text")),
            Map.entry("subtitle", List.of("summary")),
            Map.entry("text", List.of("label")),
            Map.entry("title", List.of("name", "label")),
            Map.entry("topic", List.of("topics")),
            Map.entry("type", List.of("kind")),
            Map.entry("uri", List.of("url")),
            Map.entry("website", List.of("publisher", "url")),
            Map.entry("when", List.of("date")),
            Map.entry("who", List.of("by")));

    private KeySynonyms() {}

    /** Whether a key is one that other tools have. */
    static boolean isAnothers(String key) {
        return MEANT.containsKey(plain(key));
    }

    /**
     * The key that was probably meant.
     *
     * @param present the keys that are written: what stands already was not meant once more
     */
    static Optional<String> meant(String key, Collection<String> known, Collection<String> present) {
        return MEANT.getOrDefault(plain(key), List.of()).stream()
                .filter(other -> known.contains(other) && !present.contains(other))
                .findFirst()
                .or(() -> DidYouMean.nearest(key, known));
    }

    private static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
