package tapeout.config;

/**
 * What a site advises its writers.
 *
 * @param lengths how long the titles and summaries of posts should be
 * @param kinds what every post of a kind has
 * @param newestSource how many days older than itself the newest source of a report may be; 0 for any number; key {@code
 *     tapeout.newest_source}
 */
public record Advice(TextLengths lengths, PostKinds kinds, int newestSource) {}
