package tapeout.feed;

import java.nio.charset.StandardCharsets;
import tapeout.view.feed.RobotsView;

/** Writes {@code robots.txt} (RFC 9309). */
public final class RobotsWriter {

    /** The whole file, in UTF-8. */
    public byte[] write(RobotsView robots) {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        robots.disallowed().forEach(path -> line(text, "Disallow", path));
        if (robots.disallowed().isEmpty()) {
            text.append("Allow: /\n");
        }
        if (!robots.sitemaps().isEmpty()) {
            text.append('\n');
        }
        robots.sitemaps().forEach(address -> line(text, "Sitemap", address));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(value.replaceAll("\\p{Cntrl}", "")).append('\n');
    }
}
