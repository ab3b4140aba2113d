package tapeout.feed;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import tapeout.view.feed.SecurityView;

/** Writes {@code security.txt} (RFC 9116). */
public final class SecurityWriter {

    /** The whole file, in UTF-8. */
    public byte[] write(SecurityView security) {
        StringBuilder text = new StringBuilder();
        security.contacts().forEach(contact -> line(text, "Contact", contact));
        line(text, "Expires", DateTimeFormatter.ISO_INSTANT.format(security.expires()));
        line(text, "Preferred-Languages", security.language());
        line(text, "Canonical", security.self());
        if (!security.policy().isEmpty()) {
            line(text, "Policy", security.policy());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }
}
