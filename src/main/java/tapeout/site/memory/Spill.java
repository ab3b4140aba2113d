package tapeout.site.memory;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tapeout.output.MemoryFolder;
import tapeout.output.ScratchFile;

/**
 * Keeps what was read until it is asked for: in memory as far as there is room, and on disk from there on, so that the
 * memory of a build does not grow with the texts of its site. Any number of threads may use it.
 */
public final class Spill {

    private final @Nullable MemoryFolder folder;
    private long room;
    private @Nullable ScratchFile file;

    /**
     * With nothing in it.
     *
     * @param folder where the disk is used; null where it is not
     * @param room how many bytes stay in memory
     */
    public Spill(@Nullable MemoryFolder folder, long room) {
        this.folder = folder;
        this.room = room;
    }

    /** Takes what was written, and lets its pieces lie where it is put; where the disk takes nothing, that is in memory. */
    public MemoryFolder.Part take(ValueWriter.Written written) {
        byte[] bytes = written.bytes();
        ScratchFile on = file(bytes.length);
        if (on == null) {
            return MemoryFolder.Part.of(bytes);
        }
        try {
            MemoryFolder.Part part = on.add(bytes);
            written.lieIn(part);
            return part;
        } catch (IOException e) {
            return MemoryFolder.Part.of(bytes); // a disk that is full
        }
    }

    /** Where as many bytes go; null for memory. */
    private synchronized @Nullable ScratchFile file(int length) {
        room -= length;
        if (room >= 0 || folder == null) {
            return null;
        }
        try {
            if (file == null) {
                file = folder.scratch();
            }
        } catch (IOException e) {
            room = Long.MAX_VALUE;
        }
        return file;
    }
}
