package tapeout.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tapeout.content.Document;
import tapeout.content.Post;
import tapeout.content.value.SitePath;

/**
 * The addresses by which feed readers know documents: those at which they were first published, wherever they moved since
 * and whatever aliases they have. Only the lock file knows them; what is not in it is known by the address that it has.
 * Immutable.
 */
public final class FirstAddresses {

    private final Permalinks permalinks;
    private final Map<SitePath, SitePath> firsts;
    private final Set<SitePath> left = new HashSet<>();

    /** @param firsts of posts that were published before, by the addresses that they have now */
    public FirstAddresses(Permalinks permalinks, Map<SitePath, SitePath> firsts) {
        this.permalinks = permalinks;
        this.firsts = new HashMap<>(firsts);
        firsts.forEach((address, first) -> {
            if (!first.equals(address)) {
                left.add(first);
            }
        });
    }

    /** What a document is known by; no two have the same. */
    public SitePath of(Document document) {
        SitePath address = permalinks.of(document);
        SitePath first = firsts.getOrDefault(address, address);
        // who moves in after another has moved out is not known by the same name
        return first.equals(address) && left.contains(address) && document instanceof Post post
                ? address.below(post.day().toString())
                : first;
    }

    /** Whether it was published before this build. */
    public boolean isKnown(Document document) {
        return firsts.containsKey(permalinks.of(document));
    }
}
