package tapeout.page;

/**
 * Where everything of a site lives.
 *
 * @param permalinks where documents live
 * @param names by which addresses feed readers know documents
 * @param targets what links lead to
 * @param files assets and other files
 */
public record Addresses(Permalinks permalinks, FirstAddresses names, LinkTargets targets, SiteFiles files) {}
