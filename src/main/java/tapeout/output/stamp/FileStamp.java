package tapeout.output.stamp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether a file is as it was, without reading it. The time of the last change is the system's own: no program
 * can write to a file, move another into its place or turn its clock back without it being another.
 *
 * @param kind and rights, as the system writes them: of a file, a folder, a link
 * @param inode which file of the disk it is
 * @param size in bytes
 * @param modified when its bytes were last written, in nanoseconds since 1970
 * @param changed when anything of it last changed, in nanoseconds since 1970
 */
public record FileStamp(int kind, long inode, long size, long modified, long changed) {

    /** How many bytes {@link #writeTo} writes. */
    static final int BYTES = Integer.BYTES + 4 * Long.BYTES;

    private static final String ATTRIBUTES = "unix:mode,ino,size,lastModifiedTime,ctime";
    private static final String KEY = "fileKey";
    private static final int KIND = 0170000;
    private static final int FOLDER = 0040000;
    private static final int FILE = 0100000;
    private static final int LINK = 0120000;

    /**
     * Looks at a file.
     *
     * @throws IOException if there is none
     * @throws UnsupportedOperationException if the file system keeps no such times
     */
    public static FileStamp of(Path file, LinkOption... options) throws IOException {
        return of(Files.readAttributes(file, ATTRIBUTES, options));
    }

    /**
     * A file as it was seen, without following a link.
     *
     * @param key what identifies its data on disk, see {@link java.nio.file.attribute.BasicFileAttributes#fileKey}
     */
    public record Seen(FileStamp stamp, @Nullable Object key) {}

    /**
     * Looks at a file and at what identifies its data, at once: there are many.
     *
     * @throws IOException if there is none
     * @throws UnsupportedOperationException if the file system keeps no such times
     */
    public static Seen see(Path file) throws IOException {
        Map<String, Object> found = Files.readAttributes(file, ATTRIBUTES + "," + KEY, LinkOption.NOFOLLOW_LINKS);
        return new Seen(of(found), found.get(KEY));
    }

    private static FileStamp of(Map<String, Object> found) {
        return new FileStamp(
                number(found, "mode").intValue(),
                number(found, "ino").longValue(),
                number(found, "size").longValue(),
                nanos(found, "lastModifiedTime"),
                nanos(found, "ctime"));
    }

    /** By hand: the JDK makes this method for a record when it is first called, which no archive of classes spares. */
    @Override
    public String toString() {
        return kind + " " + inode + " " + size + " " + modified + " " + changed;
    }

    void writeTo(ByteBuffer bytes) {
        bytes.putInt(kind).putLong(inode).putLong(size).putLong(modified).putLong(changed);
    }

    boolean isFolder() {
        return (kind & KIND) == FOLDER;
    }

    /** Whether it is a regular file. */
    public boolean isFile() {
        return (kind & KIND) == FILE;
    }

    boolean isLink() {
        return (kind & KIND) == LINK;
    }

    private static Number number(Map<String, Object> found, String attribute) {
        return (Number) Objects.requireNonNull(found.get(attribute));
    }

    private static long nanos(Map<String, Object> found, String attribute) {
        return ((FileTime) Objects.requireNonNull(found.get(attribute))).to(TimeUnit.NANOSECONDS);
    }
}
