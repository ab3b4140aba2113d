package tapeout.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Lets one build at a time publish into a folder. The operating system holds the lock and drops it when the process ends,
 * however it ends, so that a lock never outlives its build.
 */
final class PublishLock implements AutoCloseable {

    private final FileChannel channel;

    private PublishLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws PublishException if another build holds the lock */
    static PublishLock take(Workspace workspace) throws IOException, PublishException {
        PublishLock lock = tryTake(workspace);
        if (lock == null) {
            throw PublishFailures.locked(workspace.output(), holder(workspace.lock()));
        }
        return lock;
    }

    /** The lock, or null if another build holds it. */
    static @Nullable PublishLock tryTake(Workspace workspace) throws IOException {
        FileChannel channel = FileChannel.open(workspace.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
            if (lock != null) {
                String process = Long.toString(ProcessHandle.current().pid());
                channel.truncate(0).write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)));
                return new PublishLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            return null;
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static String holder(Path file) {
        try {
            String process = Files.readString(file, StandardCharsets.US_ASCII).strip();
            return process.isEmpty() ? "" : " (process " + process + ")";
        } catch (IOException e) {
            return "";
        }
    }
}
