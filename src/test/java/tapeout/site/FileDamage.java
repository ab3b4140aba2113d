package tapeout.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Damages files, as disks and hands do. */
final class FileDamage {

    private FileDamage() {}

    /** Leaves a file empty, its first half, zeros or a flipped bit in it; else it is gone. */
    static void damage(Path file, String how) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (how) {
            case "empty" -> Files.write(file, new byte[0]);
            case "half" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case "zeros" -> Files.write(file, new byte[bytes.length]);
            case "flipped" -> {
                bytes[bytes.length * 2 / 3] ^= 1;
                Files.write(file, bytes);
            }
            default -> Files.delete(file);
        }
    }
}
