package tapeout.lock;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tapeout.content.Document;
import tapeout.content.Header;
import tapeout.content.Post;
import tapeout.content.value.SitePath;
import tapeout.library.Library;
import tapeout.library.Visibility;
import tapeout.page.Permalinks;
import tapeout.problem.SourceLocation;

/**
 * What readers can see of a site, whatever a preview shows beside it.
 *
 * @param posts its posts, but for those in files with mistakes
 * @param addresses the addresses of its documents
 * @param aliases the addresses that lead to one of its documents without being its own, and where that is written
 * @param heldBack documents that readers cannot see, by the address that they would have
 * @param expired by their addresses, those of what has expired: a page there says so
 * @param complete whether every document could be read, so that an alias that is not here is nowhere
 */
public record PublishedSite(
        List<PublishedPost> posts,
        Set<SitePath> addresses,
        SortedMap<SitePath, SourceLocation> aliases,
        Map<SitePath, Document> heldBack,
        Map<SitePath, Document> expired,
        boolean complete) {

    /**
     * What a library shows to readers.
     *
     * @param published says which documents readers can see
     * @param faulty files with mistakes: what stands for what they say is not what was published
     * @param prints the fingerprint of each post that was read
     */
    public static PublishedSite of(
            Library library,
            Permalinks permalinks,
            Visibility published,
            Set<String> faulty,
            Function<Post, Fingerprint> prints) {
        List<PublishedPost> posts = library.posts().stream()
                .filter(post ->
                        published.shows(post) && !faulty.contains(post.header().file()))
                .map(post -> new PublishedPost(permalinks.of(post), post, prints.apply(post)))
                .toList();
        Set<SitePath> addresses = new HashSet<>();
        SortedMap<SitePath, SourceLocation> aliases = new TreeMap<>();
        Map<SitePath, Document> heldBack = new HashMap<>();
        Map<SitePath, Document> expired = new HashMap<>();
        List<Document> all = Stream.concat(library.documents().stream(), library.heldBack().stream())
                .toList();
        for (Document document : all) {
            SitePath address = permalinks.of(document);
            if (!published.shows(document)) {
                heldBack.put(address, document);
                if (library.isExpired(document)) {
                    permalinks.all(document).forEach(path -> expired.put(path, document));
                }
                continue;
            }
            addresses.add(address);
            for (Header.Alias alias : document.header().aliases()) {
                aliases.put(alias.path(), alias.at());
            }
        }
        boolean complete = all.stream()
                .noneMatch(document -> faulty.contains(document.header().file()));
        return new PublishedSite(
                posts, Set.copyOf(addresses), aliases, Map.copyOf(heldBack), Map.copyOf(expired), complete);
    }

    /** Whether an address leads readers to a document, or to a page that says that it has expired. */
    boolean leads(SitePath address) {
        return addresses.contains(address) || aliases.containsKey(address) || expired.containsKey(address);
    }
}
