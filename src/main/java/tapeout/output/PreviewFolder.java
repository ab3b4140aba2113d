package tapeout.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import tapeout.config.Folders;

/**
 * The place of one running preview, below {@code .tapeout/preview}. It is never the folder that is published: a preview may
 * show drafts and end at any moment. Several previews of one source have a place each; the operating system gives a place
 * back when its process ends, however it ends, and the next preview takes it with what lies in it.
 */
public final class PreviewFolder implements AutoCloseable {

    static final String NAME = "preview";

    private final Path site;
    private final FileChannel lock;

    private PreviewFolder(Path site, FileChannel lock) {
        this.site = site;
        this.lock = lock;
    }

    /**
     * Takes the first free place.
     *
     * @throws IOException if nothing can be written below {@code .tapeout}
     */
    public static PreviewFolder take(Folders folders) throws IOException {
        Path all = Files.createDirectories(folders.cache().resolve(NAME));
        for (int n = 1; ; n++) {
            FileChannel channel =
                    FileChannel.open(all.resolve(n + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = null;
            try {
                held = channel.tryLock();
                if (held != null) {
                    return new PreviewFolder(all.resolve(Integer.toString(n)), channel);
                }
            } catch (OverlappingFileLockException e) {
                // Another preview of this process has it.
                continue;
            } finally {
                if (held == null) {
                    channel.close();
                }
            }
        }
    }

    /** Where the site is shown from. */
    public Path site() {
        return site;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
