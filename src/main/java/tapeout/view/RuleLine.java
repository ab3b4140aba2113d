package tapeout.view;

import java.util.List;

/**
 * A rule and how it stands.
 *
 * @param name its usual name
 * @param href its page
 * @param summary what it is, in one line
 * @param state {@code proposed}, {@code announced}, {@code published}, {@code in-force}, {@code suspended}, {@code
 *     rescinded}, {@code unclear} or, before its first action, {@code none}, on the day the page is about
 * @param since when that state began
 * @param jurisdiction ISO 3166-1 alpha-2 code, or {@code EU}; templates say {@code text("country." + jurisdiction)}
 * @param issuer who issued it
 * @param citations where it is published, and where what decides how it stands is, if elsewhere; empty where not known
 * @param sources who says that it stands so, each with its public address where it has one; empty before its first action
 */
public record RuleLine(
        String name,
        String href,
        String summary,
        String state,
        DateText since,
        String jurisdiction,
        Link issuer,
        List<String> citations,
        List<Link> sources) {

    public RuleLine {
        citations = List.copyOf(citations);
        sources = List.copyOf(sources);
    }
}
