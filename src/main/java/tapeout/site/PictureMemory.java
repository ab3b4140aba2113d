package tapeout.site;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tapeout.output.MemoryFolder;
import tapeout.picture.PictureHeader;
import tapeout.picture.PictureScaler;

/** Which smaller pictures were made of which bytes, so that each is made once. See decision 0083. */
final class PictureMemory {

    /** To be raised when other bytes come of the same picture. */
    private static final String MAKING = "1";

    private final @Nullable MemoryFolder folder;

    /** @param folder where they are kept; null where nothing is */
    PictureMemory(@Nullable MemoryFolder folder) {
        this.folder = folder;
    }

    /**
     * A picture in each width.
     *
     * @param file its bytes
     * @param header one that {@link PictureScaler} takes in each of them
     * @throws IOException if its pixels cannot be read
     */
    List<byte[]> webp(byte[] file, PictureHeader header, List<Integer> widths) throws IOException {
        String hash = HexFormat.of().formatHex(sha256(file));
        List<byte[]> known = new ArrayList<>();
        for (int width : widths) {
            Optional<byte[]> made = folder == null ? Optional.empty() : folder.read(name(hash, width));
            made.ifPresent(known::add);
        }
        if (known.size() == widths.size()) {
            return known;
        }
        List<byte[]> made = PictureScaler.webp(file, header, widths);
        for (int i = 0; i < made.size(); i++) {
            keep(name(hash, widths.get(i)), made.get(i));
        }
        return made;
    }

    private void keep(String name, byte[] bytes) {
        try {
            if (folder != null) {
                folder.write(name, List.of(new MemoryFolder.Part(bytes, 0, bytes.length)));
            }
        } catch (IOException e) {
            return; // the next build makes it again
        }
    }

    private static String name(String hash, int width) {
        return "picture-" + MAKING + "-" + hash + "-" + width;
    }

    private static byte[] sha256(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
