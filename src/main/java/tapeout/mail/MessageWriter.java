package tapeout.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a message (RFC 5322) as {@code multipart/alternative} (RFC 2046), both parts UTF-8 in quoted-printable (RFC
 * 2045). All of it is ASCII; lines end in CRLF. Id and boundary are made from the content: same message in, same bytes
 * out.
 *
 * <pre>{@code
 * byte[] eml = new MessageWriter().write(message);
 * }</pre>
 */
public final class MessageWriter {

    private static final int HASH_BYTES = 12;

    /** RFC 5322, 3.3. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    /** The whole message. */
    public byte[] write(Message message) {
        String hash = hash(message);
        // No line of quoted-printable can hold "=_" (RFC 2046, 5.1.1).
        String boundary = "=_" + hash;
        StringBuilder eml = new StringBuilder();
        header(eml, "Date", DATE.format(message.date().atOffset(ZoneOffset.UTC)));
        eml.append(HeaderText.originator("From", message.from())).append("\r\n");
        eml.append(HeaderText.unstructured("Subject", message.subject())).append("\r\n");
        header(
                eml,
                "Message-ID",
                "<" + message.name() + "." + hash + "@" + domain(message.from().address()) + ">");
        if (message.unsubscribe() != null) {
            header(eml, "List-Unsubscribe", "<" + message.unsubscribe() + ">");
        }
        if (message.oneClick()) {
            header(eml, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        header(eml, "MIME-Version", "1.0");
        header(eml, "Content-Type", "multipart/alternative; boundary=\"" + boundary + "\"");
        part(eml, boundary, "text/plain", message.text());
        part(eml, boundary, "text/html", message.html());
        eml.append("\r\n--").append(boundary).append("--\r\n");
        return eml.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void header(StringBuilder eml, String name, String value) {
        eml.append(name).append(": ").append(value).append("\r\n");
    }

    private static void part(StringBuilder eml, String boundary, String type, String text) {
        eml.append("\r\n--").append(boundary).append("\r\n");
        header(eml, "Content-Type", type + "; charset=UTF-8");
        header(eml, "Content-Transfer-Encoding", "quoted-printable");
        eml.append("\r\n").append(QuotedPrintable.encode(text));
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    private static String hash(Message message) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, message.from().toString());
            add(digest, message.subject());
            add(digest, message.date().toString());
            add(digest, message.unsubscribe());
            add(digest, message.text());
            add(digest, message.html());
            return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** With a byte after it that no UTF-8 holds: no two sequences of texts look alike. */
    private static void add(MessageDigest digest, @Nullable String text) {
        digest.update(text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0xff);
    }
}
