package tapeout.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.BodySlot;

/** The hash of a body's pieces and slots: 128 bits of SHA-256. Where in the file a slot stands does not count. */
final class BodyHash {

    private static final int BYTES = 16;

    private final MessageDigest digest;

    private BodyHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** @return 32 hexadecimal digits */
    static String of(List<String> pieces, List<BodySlot> slots) {
        BodyHash hash = new BodyHash();
        for (int i = 0; i < pieces.size(); i++) {
            hash.add(pieces.get(i));
            if (i < slots.size()) {
                hash.add(slots.get(i));
            }
        }
        return HexFormat.of().formatHex(hash.digest.digest(), 0, BYTES);
    }

    private void add(BodySlot slot) {
        if (slot instanceof BodySlot.EntityLink link) {
            add("entity", link.id(), link.text());
        } else if (slot instanceof BodySlot.DocumentLink link) {
            add("document", link.target(), link.fragment());
        } else if (slot instanceof BodySlot.ImageSource image) {
            add("image", image.src(), null);
        } else if (slot instanceof BodySlot.Citation citation) {
            add("citation", citation.sourceId(), Integer.toString(citation.occurrence()));
        } else if (slot instanceof BodySlot.HeadingEnd heading) {
            add("heading", heading.id(), null);
        } else if (slot instanceof BodySlot.Word word) {
            add("word", word.key(), word.number());
        } else {
            throw new IllegalStateException("no hash for " + slot.getClass());
        }
    }

    private void add(String kind, String first, @Nullable String second) {
        add(kind);
        add(first);
        add(second == null ? "0" : "1" + second);
    }

    /** Each text with its length before it: no two sequences of texts look alike. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
