package tapeout.config;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Reference;

/**
 * What the menu, the foot of the pages and the front page hold, in order.
 *
 * @param menu the main links; key {@code tapeout.menu}
 * @param footer the links at the foot, before the feeds; key {@code tapeout.footer}
 * @param home the blocks of the front page beside its lead; key {@code tapeout.home}
 * @param lead the post that leads the front page; null for that of the latest edition; key {@code tapeout.lead}
 */
public record Arrangement(
        List<MenuEntry> menu,
        List<MenuEntry> footer,
        List<Block> home,
        @Nullable Reference lead) {

    public Arrangement {
        menu = List.copyOf(menu);
        footer = List.copyOf(footer);
        home = List.copyOf(home);
    }

    /** A block of the front page. */
    public enum Block {
        LATEST,
        EDITION,
        IN_FORCE,
        UPCOMING,
        CORRECTIONS,
        TOPICS,
        CHANGES,
        STORIES;

        /** As configurations and templates write it, such as {@code in-force}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
