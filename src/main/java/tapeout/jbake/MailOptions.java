package tapeout.jbake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.config.Mailbox;
import tapeout.config.Mailing;
import tapeout.problem.ConfigProblems;

/** Reads how editions go out by e-mail. What is read here ends up in headers, so nothing passes that could start another. */
final class MailOptions {

    private static final String FROM = "tapeout.mail.from";
    private static final String SUBSCRIBE = "tapeout.mail.subscribe";
    private static final String ONE_CLICK = "tapeout.mail.one_click";
    private static final String UNSUBSCRIBE = "tapeout.mail.list_unsubscribe";

    /** Visible ASCII without what separates addresses in a header (RFC 2369, 2). */
    private static final Pattern ADDRESS = Pattern.compile("(?:https://|mailto:)[!-~&&[^<>\",]]{3,900}");

    private static final Pattern HOST = Pattern.compile("^(?:https://|mailto:[^@?]*@)([^/:?#]+)");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Options options;
    private final ConfigProblems problems;

    MailOptions(Options options, ConfigProblems problems) {
        this.options = options;
        this.problems = problems;
    }

    /** @param publish whether readers get the site, so that a subscription has to lead somewhere */
    Mailing read(boolean publish) {
        String unsubscribe = address(UNSUBSCRIBE, "leave");
        String subscribe = address(SUBSCRIBE, "join");
        if (publish && subscribe != null) {
            host(subscribe)
                    .ifPresent(host -> SiteHost.whyReserved(host)
                            .ifPresent(why -> problems.reservedSubscription(options.at(SUBSCRIBE), host, why)));
        }
        return new Mailing(from(), unsubscribe, oneClick(unsubscribe), subscribe);
    }

    /** Mailing programs post to the address, so that it has to be one of the web. */
    private boolean oneClick(@Nullable String unsubscribe) {
        boolean said = options.flag(ONE_CLICK);
        if (said && (unsubscribe == null || !unsubscribe.startsWith("https://"))) {
            reject(
                    ONE_CLICK,
                    options.text(ONE_CLICK),
                    "there is no https address under " + UNSUBSCRIBE,
                    "Write the address to which your mailing service lets programs post, or leave the key out.");
        }
        return said;
    }

    /** @param sample a part of what the hint shows */
    private @Nullable String address(String key, String sample) {
        String text = options.text(key);
        if (!text.isEmpty() && !ADDRESS.matcher(text).matches()) {
            reject(
                    key,
                    text,
                    "it is neither an https nor a mailto address",
                    "Write one such as https://example.org/" + sample + " or mailto:" + sample + "@example.org.");
        }
        return text.isEmpty() ? null : text;
    }

    /** The host of an https address, or the one to which a message would go. */
    private static Optional<String> host(String address) {
        Matcher host = HOST.matcher(address);
        return host.find() ? Optional.of(host.group(1)) : Optional.empty();
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
