package tapeout.problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The few lines that Git LFS leaves in the place of a file until somebody fetches it, as a checkout without LFS does not
 * (specification: docs/spec.md of git-lfs).
 */
public final class LfsPointer {

    /** Its first line, of which the end may have become that of Windows. */
    private static final byte[] START =
            "version https://git-lfs.github.com/spec/v1".getBytes(StandardCharsets.US_ASCII);

    /** No pointer is larger. */
    private static final int MOST_BYTES = 1024;

    private LfsPointer() {}

    /** Whether these bytes are one. */
    public static boolean is(byte[] bytes) {
        return bytes.length < MOST_BYTES
                && bytes.length > START.length
                && Arrays.equals(bytes, 0, START.length, START, 0, START.length)
                && (bytes[START.length] == '\n' || bytes[START.length] == '\r');
    }

    /** Whether a file holds one; one that cannot be read does not. */
    public static boolean isIn(Path file) {
        try {
            if (Files.size(file) >= MOST_BYTES) {
                return false;
            }
            try (InputStream in = Files.newInputStream(file)) {
                return is(in.readNBytes(MOST_BYTES));
            }
        } catch (IOException e) {
            return false; // whoever needs it says so
        }
    }
}
