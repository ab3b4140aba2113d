package tapeout.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tapeout.content.Document;
import tapeout.content.value.SitePath;

/** The first addresses as the lock file knows them. Immutable. */
public final class LockedAddresses implements FirstAddresses {

    private final Permalinks permalinks;
    private final Map<SitePath, SitePath> firsts;
    private final Set<SitePath> left = new HashSet<>();

    /** @param firsts of posts that were published before, by the addresses that they have now */
    public LockedAddresses(Permalinks permalinks, Map<SitePath, SitePath> firsts) {
        this.permalinks = permalinks;
        this.firsts = new HashMap<>(firsts);
        firsts.forEach((address, first) -> {
            if (!first.equals(address)) {
                left.add(first);
            }
        });
    }

    @Override
    public SitePath of(Document document) {
        SitePath address = permalinks.of(document);
        SitePath first = firsts.getOrDefault(address, address);
        // who moves in after another has moved out is not known by the same name
        return first.equals(address) && left.contains(address)
                ? document.due()
                        .map(due -> address.below(due.toLocalDate().toString()))
                        .orElse(first)
                : first;
    }

    @Override
    public boolean isKnown(Document document) {
        return firsts.containsKey(permalinks.of(document));
    }
}
