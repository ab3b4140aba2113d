package tapeout.output;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * How the new site differs from the one in the output folder.
 *
 * @param changed files that were put into the staging
 * @param unchanged files that stay, each with the key that identifies its data on disk
 * @param gone files and folders of the output folder that must go, or that are in the way of a new file
 * @param expected everything the site will hold
 */
record Changes(SortedSet<String> changed, Map<String, FileKey> unchanged, List<String> gone, ExpectedTree expected) {

    /**
     * Identifies a file's data on its disk.
     *
     * @param value equal for two names of one file; null where the file system has no such thing
     */
    record FileKey(@Nullable Object value) {

        /** Whether it is known to be the same data. */
        boolean sameAs(@Nullable Object other) {
            return value != null && value.equals(other);
        }
    }

    /** Whether the output folder is the new site already. */
    boolean isEmpty() {
        return changed.isEmpty() && gone.isEmpty();
    }
}
