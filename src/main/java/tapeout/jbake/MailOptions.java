package tapeout.jbake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.config.Mailbox;
import tapeout.config.Mailing;
import tapeout.problem.ConfigProblems;

/** Reads how editions go out by e-mail. What is read here ends up in headers, so nothing passes that could start another. */
final class MailOptions {

    private static final String FROM = "tapeout.mail.from";
    private static final String UNSUBSCRIBE = "tapeout.mail.list_unsubscribe";

    /** Visible ASCII without what separates addresses in a header (RFC 2369, 2). */
    private static final Pattern ADDRESS = Pattern.compile("(?:https://|mailto:)[!-~&&[^<>\",]]{3,900}");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Options options;
    private final ConfigProblems problems;

    MailOptions(Options options, ConfigProblems problems) {
        this.options = options;
        this.problems = problems;
    }

    Mailing read() {
        String unsubscribe = options.text(UNSUBSCRIBE);
        if (!unsubscribe.isEmpty() && !ADDRESS.matcher(unsubscribe).matches()) {
            reject(
                    UNSUBSCRIBE,
                    unsubscribe,
                    "it is neither an https nor a mailto address",
                    "Write one such as https://example.org/leave or mailto:leave@example.org.");
        }
        return new Mailing(from(), unsubscribe.isEmpty() ? null : unsubscribe);
    }

    private @Nullable Mailbox from() {
        String text = options.text(FROM);
        if (text.isEmpty()) {
            return null;
        }
        Optional<Mailbox> from = Mailbox.parse(text);
        if (from.isEmpty()) {
            reject(
                    FROM,
                    text,
                    "it is no address of a mailbox",
                    "Write one such as desk@example.org or The desk <desk@example.org>.");
        }
        return from.orElse(null);
    }

    private void reject(String key, String text, String why, String hint) {
        boolean control = CONTROL.matcher(text).find();
        problems.invalidOption(
                options.at(key),
                key,
                CONTROL.matcher(text).replaceAll("\uFFFD"),
                control ? "it holds a line ending or another control character" : why,
                hint);
    }
}
