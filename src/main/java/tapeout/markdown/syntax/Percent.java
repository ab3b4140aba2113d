package tapeout.markdown.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of addresses (RFC 3986, section 2.1). */
public final class Percent {

    private static final String KEPT = "-_.~:/?#@!$&'()*+,;=";
    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private Percent() {}

    /** Encodes what may not stand in an address; what is encoded already stays. */
    public static String encode(String address) {
        StringBuilder out = new StringBuilder(address.length() + 16);
        int at = 0;
        while (at < address.length()) {
            int c = address.codePointAt(at);
            int length = Character.charCount(c);
            boolean kept = c < 0x80 && (Characters.isAsciiLetterOrDigit((char) c) || KEPT.indexOf(c) >= 0);
            if (kept || isEncoded(address, at)) {
                out.append((char) c);
            } else {
                encode(address.substring(at, at + length), out);
            }
            at += length;
        }
        return out.toString();
    }

    /** Decodes; what does not decode to UTF-8 stays as it is. */
    static String decode(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(address.length());
        int at = 0;
        while (at < address.length()) {
            if (isEncoded(address, at)) {
                bytes.write(Integer.parseInt(address.substring(at + 1, at + 3), 16));
                at += 3;
            } else {
                int length = Character.charCount(address.codePointAt(at));
                bytes.writeBytes(address.substring(at, at + length).getBytes(StandardCharsets.UTF_8));
                at += length;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return address;
        }
    }

    private static boolean isEncoded(String address, int at) {
        return address.charAt(at) == '%'
                && at + 2 < address.length()
                && isHexadecimal(address.charAt(at + 1))
                && isHexadecimal(address.charAt(at + 2));
    }

    private static boolean isHexadecimal(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }

    private static void encode(String character, StringBuilder out) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEXADECIMAL.charAt((b >> 4) & 15)).append(HEXADECIMAL.charAt(b & 15));
        }
    }
}
