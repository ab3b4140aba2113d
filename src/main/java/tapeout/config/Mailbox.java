package tapeout.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a message is from (RFC 5322, 3.4): {@code The desk <desk@example.org>}.
 *
 * @param name what readers see, at most 100 characters; empty where there is the address alone
 * @param address the address, in ASCII: a dot-atom, {@code @}, a domain whose labels are letters, digits and hyphens
 */
public record Mailbox(String name, String address) {

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?=[^@]{1,64}@.{1,189}$)" + ATOM + "(?:\\." + ATOM + ")*+@" + LABEL + "(?:\\." + LABEL + ")++");
    private static final Pattern FORM = Pattern.compile("(?<name>[^<>\\p{Cntrl}]{0,100})<(?<address>[^<>]*)>");

    /** @throws IllegalArgumentException if the name is too long or holds a control character, or the address is none */
    public Mailbox {
        if (name.length() > 100 || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("\"" + name + "\" is no name");
        }
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("\"" + address + "\" is no address");
        }
    }

    /** Reads {@code name <address>} or an address alone; empty if the text is neither. */
    public static Optional<Mailbox> parse(String text) {
        Matcher form = FORM.matcher(text);
        String name = form.matches() ? form.group("name").strip() : "";
        String address = form.matches() ? form.group("address") : text;
        return ADDRESS.matcher(address).matches() ? Optional.of(new Mailbox(name, address)) : Optional.empty();
    }
}
