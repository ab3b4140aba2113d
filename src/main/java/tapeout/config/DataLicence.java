package tapeout.config;

import java.net.URI;

/**
 * The licence of the trackers' data; key {@code tapeout.data_licence}.
 *
 * @param name its short name, such as {@code CC BY 4.0}
 * @param address its text, https
 */
public record DataLicence(String name, URI address) {}
