package tapeout.view.feed;

import java.time.Instant;
import java.util.List;

/**
 * Whom to tell of a weakness of the site.
 *
 * @param contacts addresses, the preferred first
 * @param policy the address of the page that says how such reports are handled; empty for none
 * @param expires from when on nobody should rely on it
 * @param language a BCP 47 tag
 * @param self its own absolute address
 */
public record SecurityView(List<String> contacts, String policy, Instant expires, String language, String self) {

    public SecurityView {
        contacts = List.copyOf(contacts);
    }
}
