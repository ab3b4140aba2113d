package tapeout.jbake;

/**
 * Where the preview listens unless the command line says otherwise.
 *
 * @param hostname key {@code server.hostname}
 * @param port 0 to 65535, 0 for any free one; keys {@code tapeout.port}, else {@code server.port}
 */
public record PreviewAddress(String hostname, int port) {}
