package tapeout.config;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceLocation;

/**
 * What a menu names: something that every site has of its own accord, or an address.
 *
 * @param place what it is; null for an address
 * @param label what an address is called; empty for a place
 * @param address below the site's own, such as {@code /about/}, or a whole one; empty for a place
 * @param at where it is written
 */
public record MenuEntry(@Nullable Place place, String label, String address, SourceLocation at) {

    /** Whether it is an address of the site itself. */
    public boolean isOwnAddress() {
        return address.startsWith("/");
    }

    /** The address without query and fragment. */
    public String path() {
        return address.replaceFirst("[?#].*$", "");
    }

    /** What menus can name by a word; what a site has none of is left out. */
    public enum Place {
        TOPICS,
        TRACKERS,
        CLAIMS,
        STORIES,
        EDITIONS,
        PAGES,
        FOLLOW,
        CORRECTIONS,
        CHANGES,
        TYPES,
        SOURCES,
        ARCHIVE,
        TAGS;

        /** As configurations write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
