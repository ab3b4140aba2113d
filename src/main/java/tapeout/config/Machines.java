package tapeout.config;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What programs are told beside the pages.
 *
 * @param robots what crawlers may read and what may be made of it
 * @param security whom to tell of a weakness of the site; null where that is not said
 * @param me who else the site is, as other places on the web know it; key {@code tapeout.me}
 * @param twins whether posts and entities are written in Markdown too; key {@code tapeout.twins}
 * @param cards whether what is shared has social cards; key {@code tapeout.cards}
 * @param hub what tells subscribers that a feed has changed (WebSub); key {@code tapeout.hub}; null for none
 * @param widths in which pictures of posts and pages go out beside the original, for smaller screens, in pixels, the smallest
 *     first; key {@code tapeout.image_widths}
 * @param dataLicence what may be done with the data of the trackers; null where the site says nothing
 */
public record Machines(
        Robots robots,
        @Nullable Security security,
        List<URI> me,
        boolean twins,
        boolean cards,
        @Nullable URI hub,
        List<Integer> widths,
        @Nullable DataLicence dataLicence) {

    public Machines {
        me = List.copyOf(me);
        widths = List.copyOf(widths);
    }

    /**
     * What crawlers are told.
     *
     * @param signal what may be made of the pages, as {@code Content-Signal} says it: {@code search=yes, ai-train=no}; key
     *     {@code tapeout.content_signal}; empty for nothing
     * @param disallowed the paths that a crawler is to leave alone, by its name, {@code *} for all that are not named; from
     *     the site's own root; keys {@code tapeout.robots} and {@code tapeout.robots.<name>}
     */
    public record Robots(String signal, Map<String, List<String>> disallowed) {

        public Robots {
            disallowed = Collections.unmodifiableMap(new LinkedHashMap<>(disallowed));
        }
    }

    /**
     * Whom to tell of a weakness (RFC 9116).
     *
     * @param contacts https, mailto or tel addresses, the preferred first, at least one; key {@code tapeout.security.contact}
     * @param policy the page that says how such reports are handled; key {@code tapeout.security.policy}; null for none
     */
    public record Security(List<URI> contacts, @Nullable URI policy) {

        public Security {
            contacts = List.copyOf(contacts);
        }
    }
}
