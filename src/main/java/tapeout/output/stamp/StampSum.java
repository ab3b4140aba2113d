package tapeout.output.stamp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** What was seen of files. The order does not matter, so that several threads can look and what they saw be added up. */
final class StampSum {

    private static final int LANES = 4;

    private final MessageDigest digest = Sha256.digest();
    private final ByteBuffer numbers = ByteBuffer.allocate(FileStamp.BYTES);
    /** The digests of all that counts, each as four numbers, added up. */
    private final long[] sums = new long[LANES];

    private final Map<Path, FileStamp> files = new HashMap<>();
    private long latest = Long.MIN_VALUE;

    /** Counts a name, of what has no stamp of its own. */
    void count(String name) {
        update(name);
        end();
    }

    /** Counts the stamp of a file or of a link. */
    void count(String name, FileStamp stamp) {
        update(name);
        numbers.clear();
        stamp.writeTo(numbers);
        digest.update(numbers.array());
        end();
        latest = Math.max(latest, stamp.changed());
    }

    /** Keeps the stamp by which readers know a file. */
    void keep(Path file, FileStamp stamp) {
        files.put(file, stamp);
    }

    /** Adds what somebody else saw. */
    void add(StampSum other) {
        addSums(other.sums);
        files.putAll(other.files);
        latest = Math.max(latest, other.latest);
    }

    TreeStamp stamp() {
        ByteBuffer bytes = ByteBuffer.allocate(LANES * Long.BYTES);
        for (long sum : sums) {
            bytes.putLong(sum);
        }
        return new TreeStamp(HexFormat.of().formatHex(bytes.array()), latest, files);
    }

    private void update(String name) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private void end() {
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        long[] added = new long[LANES];
        for (int lane = 0; lane < LANES; lane++) {
            added[lane] = bytes.getLong();
        }
        addSums(added);
    }

    private void addSums(long[] added) {
        for (int lane = 0; lane < LANES; lane++) {
            sums[lane] += added[lane];
        }
    }
}
