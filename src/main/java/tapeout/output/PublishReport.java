package tapeout.output;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.output.stamp.TreeStamp;

/**
 * What publishing did. Only files that make the site are counted.
 *
 * @param changed files that are new or have other bytes, relative to the output folder, sorted
 * @param unchanged how many files were left as they were
 * @param kept how many of these were not made anew, for they would be as they are
 * @param removed files that are no longer part of the site, relative to the output folder, sorted
 * @param left what the output folder was left as; null where nothing tells that
 */
public record PublishReport(
        List<String> changed,
        int unchanged,
        int kept,
        List<String> removed,
        @Nullable TreeStamp left) {

    public PublishReport {
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** The same, of a folder that was left so. */
    PublishReport leaving(@Nullable TreeStamp stamp) {
        return new PublishReport(changed, unchanged, kept, removed, stamp);
    }

    /** Whether the output folder is as it was before. */
    public boolean nothingChanged() {
        return changed.isEmpty() && removed.isEmpty();
    }
}
