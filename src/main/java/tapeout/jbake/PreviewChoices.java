package tapeout.jbake;

/**
 * Where the preview listens, and what it does, unless the command line says otherwise.
 *
 * @param hostname key {@code server.hostname}
 * @param port 0 to 65535, 0 for any free one; keys {@code tapeout.port}, else {@code server.port}
 * @param follow whether open pages go where something was saved; key {@code tapeout.follow}
 */
public record PreviewChoices(String hostname, int port, boolean follow) {}
