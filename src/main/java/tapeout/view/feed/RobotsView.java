package tapeout.view.feed;

import java.util.List;

/**
 * What crawlers are told.
 *
 * @param disallowed paths from the host's root that crawlers leave alone
 * @param sitemaps absolute addresses
 */
public record RobotsView(List<String> disallowed, List<String> sitemaps) {

    public RobotsView {
        disallowed = List.copyOf(disallowed);
        sitemaps = List.copyOf(sitemaps);
    }
}
