package tapeout.feed;

import java.nio.charset.StandardCharsets;
import tapeout.view.feed.RobotsView;

/** Writes {@code robots.txt} (RFC 9309). */
public final class RobotsWriter {

    /** The whole file, in UTF-8. */
    public byte[] write(RobotsView robots) {
        StringBuilder text = new StringBuilder();
        for (RobotsView.Group group : robots.groups()) {
            text.append(text.isEmpty() ? "" : "\n");
            line(text, "User-agent", group.agent());
            if (!robots.signal().isEmpty()) {
                line(text, "Content-Signal", robots.signal());
            }
            group.disallowed().forEach(path -> line(text, "Disallow", path));
            if (group.disallowed().isEmpty()) {
                line(text, "Allow", "/");
            }
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
