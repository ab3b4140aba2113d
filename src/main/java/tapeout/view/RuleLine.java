package tapeout.view;

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
 * @param citation where it is published; empty where not known
 */
public record RuleLine(
        String name,
        String href,
        String summary,
        String state,
        DateText since,
        String jurisdiction,
        Link issuer,
        String citation) {}
