package tapeout.view.feed;

import java.util.List;

/**
 * What crawlers are told.
 *
 * @param signal what may be made of the pages, as {@code Content-Signal} says it; empty for nothing
 * @param groups one for each crawler that is told something of its own, after the one for all others
 * @param sitemaps absolute addresses
 */
public record RobotsView(String signal, List<Group> groups, List<String> sitemaps) {

    public RobotsView {
        groups = List.copyOf(groups);
        sitemaps = List.copyOf(sitemaps);
    }

    /**
     * What one crawler is told.
     *
     * @param agent its name; {@code *} for all that are not named
     * @param disallowed paths from the host's root that it leaves alone
     */
    public record Group(String agent, List<String> disallowed) {

        public Group {
            disallowed = List.copyOf(disallowed);
        }
    }
}
