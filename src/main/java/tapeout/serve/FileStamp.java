package tapeout.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Notices by looking whether one file has changed. Confined to one thread. */
final class FileStamp {

    private final Path file;
    private @Nullable Object last;

    FileStamp(Path file) {
        this.file = file;
        this.last = stamp();
    }

    /** Whether the file has changed since this was asked last. */
    boolean hasChanged() {
        Object now = stamp();
        boolean changed = now == null ? last != null : !now.equals(last);
        last = now;
        return changed;
    }

    private @Nullable Object stamp() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
        } catch (IOException e) {
            return null;
        }
    }
}
