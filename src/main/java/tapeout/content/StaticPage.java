package tapeout.content;

import org.jspecify.annotations.Nullable;

/**
 * A page outside the news, such as “About”.
 *
 * @param path its address
 * @param summary what it is about, in one line; null where not said
 */
public record StaticPage(
        Header header,
        Body body,
        SitePath path,
        String title,
        @Nullable String summary) implements Document {}
