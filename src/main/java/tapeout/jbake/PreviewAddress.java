package tapeout.jbake;

/**
 * Where the preview listens unless the command line says otherwise.
 *
 * @param hostname key {@code server.hostname}
 * @param port 1 to 65535; key {@code server.port}
 */
public record PreviewAddress(String hostname, int port) {}
