package tapeout.view.part;

/**
 * A file to take away.
 *
 * @param key which it is: {@code rows}, {@code facts} or {@code json}; templates say {@code text("download." + key)}
 * @param name its file name
 * @param href its address
 * @param type its media type
 */
public record Download(String key, String name, String href, String type) {}
