package tapeout.view.feed;

/**
 * How browsers search the site from their address bar.
 *
 * @param name what the site is called
 * @param description what is searched
 * @param language a BCP 47 tag
 * @param template the absolute address of the search, with {@code {searchTerms}} for what is looked for
 * @param icon the absolute address of the site's icon; empty where it has none
 */
public record OpenSearchView(String name, String description, String language, String template, String icon) {}
