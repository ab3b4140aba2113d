package tapeout.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.BodySlot;

/** The hash of a body's pieces and slots: 128 bits of SHA-256. Where in the file a slot stands does not count. */
final class BodyHash implements BodySlot.Visitor<BodyHash> {

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
                slots.get(i).accept(hash);
            }
        }
        return HexFormat.of().formatHex(hash.digest.digest(), 0, BYTES);
    }

    @Override
    public BodyHash of(BodySlot.EntityLink link) {
        return add("entity", link.id(), link.text());
    }

    @Override
    public BodyHash of(BodySlot.DocumentLink link) {
        return add("document", link.target(), link.fragment());
    }

    @Override
    public BodyHash of(BodySlot.ImageSource image) {
        return add("image", image.src(), null);
    }

    @Override
    public BodyHash of(BodySlot.Citation citation) {
        return add("citation", citation.sourceId(), Integer.toString(citation.occurrence()));
    }

    @Override
    public BodyHash of(BodySlot.HeadingEnd heading) {
        return add("heading", heading.id(), null);
    }

    @Override
    public BodyHash of(BodySlot.OnPage markup) {
        return add("page", markup.html(), markup.elsewhere());
    }

    private BodyHash add(String kind, String first, @Nullable String second) {
        add(kind);
        add(first);
        add(second == null ? "0" : "1" + second);
        return this;
    }

    /** Each text with its length before it: no two sequences of texts look alike. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
