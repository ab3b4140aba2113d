package tapeout.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.config.Mailbox;

/** Messages, read back by Jakarta Mail. */
class MessageWriterTest {

    private static final Mailbox DESK = new Mailbox("", "desk@example.org");
    private static final Instant SUNDAY = Instant.parse("2026-02-08T09:30:05.5Z");

    private static Message message(Mailbox from, String subject, String text) {
        return new Message(from, subject, SUNDAY, "2026-W06", null, false, text, "<p>" + text + "</p>\n");
    }

    private static byte[] write(Message message) {
        byte[] eml = new MessageWriter().write(message);
        assertThat(eml).containsExactly(new MessageWriter().write(message));
        assertLines(eml);
        return eml;
    }

    /** ASCII, CRLF and nothing else that ends a line, lines as short as they must be. */
    private static void assertLines(byte[] eml) {
        String text = new String(eml, StandardCharsets.ISO_8859_1);
        assertThat(text.chars()).allMatch(c -> c < 127 && (c >= 32 || c == '\t' || c == '\r' || c == '\n'));
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(text).endsWith("\r\n");
        assertThat(text.lines()).allMatch(line -> line.length() <= 998);
        String body = text.substring(text.indexOf("\r\n\r\n"));
        assertThat(body.lines()).allMatch(line -> line.length() <= 76);
        assertThat(body.lines()).noneMatch(line -> line.startsWith(".") || line.startsWith("From "));
        assertThat(body.lines()).noneMatch(line -> line.endsWith(" ") || line.endsWith("\t"));
    }

    private static MimeMessage read(byte[] eml) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
    }

    private static String part(MimeMessage message, int number) throws Exception {
        Object content =
                ((MimeMultipart) message.getContent()).getBodyPart(number).getContent();
        return ((String) content).replace("\r\n", "\n");
    }

    @Test
    void holdsTwoAlternativesTheRicherOneLast() throws Exception {
        MimeMessage read = read(write(message(DESK, "A week", "Chips & rules\n")));
        assertThat(read.isMimeType("multipart/alternative")).isTrue();
        MimeMultipart parts = (MimeMultipart) read.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(part(read, 0)).isEqualTo("Chips & rules\n");
        assertThat(part(read, 1)).isEqualTo("<p>Chips & rules\n</p>\n");
        assertThat(read.getFrom()).containsExactly(new InternetAddress("desk@example.org"));
        assertThat(read.getSubject()).isEqualTo("A week");
        assertThat(read.getHeader("Date")).containsExactly("Sun, 08 Feb 2026 09:30:05 +0000");
        assertThat(read.getHeader("MIME-Version")).containsExactly("1.0");
        assertThat(read.getHeader("List-Unsubscribe")).isNull();
        assertThat(read.getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void namesItselfAfterItsContent() throws Exception {
        String id = read(write(message(DESK, "A", "x"))).getMessageID();
        assertThat(id).matches("<2026-W06\\.[0-9a-f]{24}@example\\.org>");
        assertThat(id).isEqualTo(read(write(message(DESK, "A", "x"))).getMessageID());
        assertThat(id).isNotEqualTo(read(write(message(DESK, "A", "y"))).getMessageID());
        assertThat(id).isNotEqualTo(read(write(message(DESK, "B", "x"))).getMessageID());
        assertThat(id)
                .isNotEqualTo(read(write(message(new Mailbox("D", "desk@example.org"), "A", "x")))
                        .getMessageID());
    }

    @Test
    void saysWhereASubscriptionEnds() throws Exception {
        String leave = "https://example.org/leave?who={{subscriber}}";
        MimeMessage read = read(write(new Message(DESK, "A", SUNDAY, "n", leave, true, "x", "x")));
        assertThat(read.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(read.getHeader("List-Unsubscribe")).containsExactly("<" + leave + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The desk", "Desk, \"the\" \\ one", "Die Redaktion für 文字 (Chips)", "=?UTF-8?Q?x?=", "a@b"})
    void namesTheSender(String name) throws Exception {
        InternetAddress from = (InternetAddress) read(write(message(new Mailbox(name, "desk@example.org"), "A", "x")))
                .getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo(name);
        assertThat(from.getAddress()).isEqualTo("desk@example.org");
    }

    static Stream<String> subjects() {
        return Stream.of(
                "A plain subject that is long enough to be folded somewhere behind its seventy-sixth character, for sure",
                "Ünïcode & <markup> in a headline: 文字",
                "文".repeat(120),
                "🎉".repeat(50),
                "=?UTF-8?B?QQ==?= is no secret",
                "x".repeat(3000),
                "a_b=c?d");
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void keepsItsSubject(String subject) throws Exception {
        byte[] eml = write(message(DESK, subject, "x"));
        assertThat(read(eml).getSubject()).isEqualTo(subject);
        String header = new String(eml, StandardCharsets.US_ASCII).split("\r\n\r\n")[0];
        assertThat(header.lines()).allMatch(line -> line.length() <= 78);
        assertThat(header.split("\\s+"))
                .filteredOn(word -> word.startsWith("=?"))
                .allMatch(word -> word.length() <= 75);
    }

    @Test
    void letsNoSubjectStartAHeader() throws Exception {
        MimeMessage read = read(write(message(DESK, "A\r\nBcc: all@example.org\n\nx\u2028y\0z", "x")));
        assertThat(read.getSubject()).isEqualTo("A Bcc: all@example.org x y z");
        assertThat(read.getHeader("Bcc")).isNull();
        assertThat(((MimeMultipart) read.getContent()).getCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".\n..\n. x\n",
                "From me\nFrom: you\n From us\n",
                "trailing \n\t\n  \n",
                "=\n=20\n=3D=\n",
                "--=_\n--\n",
                "",
                "\n\n\n",
                "no line ending"
            })
    void keepsItsLines(String text) throws Exception {
        assertThat(part(read(write(message(DESK, "A", text))), 0)).isEqualTo(text);
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsWhateverIsWritten(int seed) throws Exception {
        Random random = new Random(seed);
        String subject = hostile(random, 12).replaceAll("[\\s\u2028]+", " ").strip();
        String text = hostile(random, 300);
        MimeMessage read = read(write(message(DESK, "s" + subject, text)));
        assertThat(read.getSubject()).isEqualTo("s" + subject);
        assertThat(part(read, 0)).isEqualTo(text);
        assertThat(part(read, 1)).isEqualTo("<p>" + text + "</p>\n");
    }

    private static String hostile(Random random, int pieces) {
        List<String> from = List.of(
                " ",
                "  ",
                "\n",
                "\t",
                ".",
                "\n.",
                "\nFrom ",
                "From ",
                "=",
                "=?",
                "?=",
                "_",
                "-",
                "\n--=_",
                "ü",
                "文字",
                "🎉",
                "e\u0301",
                "word",
                "http://x.example/" + "y".repeat(90),
                "z".repeat(80),
                "\"",
                "<b>",
                "&amp;",
                "\u00a0",
                "\u2028");
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(pieces), 0, from.size()).forEach(i -> text.append(from.get(i)));
        return text.toString();
    }
}
