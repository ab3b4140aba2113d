package tapeout.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tapeout.config.Mailbox;

/**
 * A message in two forms.
 *
 * @param from who it is from
 * @param subject one line of any characters
 * @param date when it was complete; seconds count
 * @param name what it is, in ASCII letters, digits and hyphens; part of its id
 * @param unsubscribe where a subscription ends; null where not said
 * @param oneClick whether it ends there without a question (RFC 8058)
 * @param text the plain text, lines ending in {@code \n}
 * @param html a whole document, lines ending in {@code \n}
 */
public record Message(
        Mailbox from,
        String subject,
        Instant date,
        String name,
        @Nullable String unsubscribe,
        boolean oneClick,
        String text,
        String html) {}
