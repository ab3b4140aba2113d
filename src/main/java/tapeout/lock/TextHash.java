package tapeout.lock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.KeyboardMarks;

/**
 * A hash of texts without their white space, typeset or not: 128 bits of SHA-256 over UTF-8, each text and each list closed by a byte that
 * UTF-8 never has, so that nothing can move from one text to the next unseen. Used once.
 */
final class TextHash {

    private static final int BYTES = 16;
    private static final byte END_OF_TEXT = (byte) 0xff;
    private static final byte NO_TEXT = (byte) 0xfe;
    private static final byte END_OF_LIST = (byte) 0xfd;

    private final MessageDigest digest;

    TextHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds a text, or that there is none; how its quotation marks and dashes are typeset does not count. */
    TextHash add(@Nullable String text) {
        return addExactly(text == null ? null : KeyboardMarks.in(text));
    }

    /** Adds a text that is as its writer wrote it, or that there is none. */
    TextHash addExactly(@Nullable String text) {
        if (text == null) {
            digest.update(NO_TEXT);
        } else {
            digest.update(withoutSpace(text).getBytes(StandardCharsets.UTF_8));
            digest.update(END_OF_TEXT);
        }
        return this;
    }

    /** Adds a value as it is written, or that there is none. */
    TextHash addAny(@Nullable Object value) {
        return addExactly(value == null ? null : value.toString());
    }

    /** Adds the items of a list, each in the same way. */
    <T> void list(List<T> items, Consumer<T> item) {
        items.forEach(item);
        digest.update(END_OF_LIST);
    }

    /** The hash, 32 hexadecimal digits. */
    String digits() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static String withoutSpace(String text) {
        char[] kept = new char[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                kept[count++] = c;
            }
        }
        return new String(kept, 0, count);
    }

    /** Unicode's White_Space property: all of it is in the basic plane, and nearly all text is decided by two looks. */
    private static boolean isSpace(char c) {
        if (c <= ' ') {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return c >= '\u0085' && (c == '\u0085' || Character.isSpaceChar(c));
    }
}
