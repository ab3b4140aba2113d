package tapeout.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** For each kind of page of a site, as its body's class tells it, the page with most on it; and each tracker. */
final class PageKinds {

    static final String TRACKER = "page page-tracker";

    /** Notes are the widest things; bytes decide where pages have none or equally many. */
    private static final Comparator<BuiltPage> FULLEST = Comparator.<BuiltPage>comparingInt(
                    page -> page.document().select(".citation-first").size())
            .thenComparingInt(page -> page.bytes().length);

    private PageKinds() {}

    /** Their pages; a kind that is made tomorrow is among them. */
    static List<BuiltPage> of(BuiltSite site) {
        SortedMap<String, BuiltPage> pages = new TreeMap<>();
        for (BuiltPage page : site.pages()) {
            String kind = page.document().body().className();
            if (!kind.isEmpty()) {
                pages.merge(
                        kind.equals(TRACKER) ? page.file() : kind,
                        page,
                        (one, other) -> FULLEST.compare(one, other) >= 0 ? one : other);
            }
        }
        if (pages.size() < 30) {
            throw new AssertionError("pages lost their kinds: " + pages.keySet());
        }
        return new ArrayList<>(pages.values());
    }

    /** On a phone, where room is short, each kind; at other widths those that differ most, which spares minutes. */
    static List<String> paths(BuiltSite site, int width) {
        return width < 400 ? paths(site) : few(site);
    }

    /** The front page, and the fullest of posts, topics and chips, with a tracker, its past and its changes. */
    static List<String> few(BuiltSite site) {
        return List.of(
                "/",
                site.fullest("posts/2026", "main"),
                site.fullest("topics", "main"),
                site.fullest("chips", "main"),
                "/trackers/chips/",
                site.fullest("trackers/chips", "main"),
                "/trackers/changes/");
    }

    /** Their paths below the host, such as {@code /claims/}. */
    private static List<String> paths(BuiltSite site) {
        return of(site).stream()
                .map(page -> site.address(page.file()).getPath())
                .toList();
    }
}
