package tapeout.config;

import org.jspecify.annotations.Nullable;

/**
 * How editions go out by e-mail.
 *
 * @param from who they are from; key {@code tapeout.mail.from}; null where there are none
 * @param unsubscribe where a subscription ends, an https or mailto address that may hold a mailing service's placeholder;
 *     key {@code tapeout.mail.list_unsubscribe}; null where it is left to the service
 * @param oneClick whether a message to that address ends it without a question (RFC 8058); key {@code tapeout.mail.one_click}
 * @param subscribe where a subscription begins, an https or mailto address of the site's own; key {@code
 *     tapeout.mail.subscribe}; null where there is none
 */
public record Mailing(
        @Nullable Mailbox from,
        @Nullable String unsubscribe,
        boolean oneClick,
        @Nullable String subscribe) {}
