package tapeout.output;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What publishing did. Only files that make the site are counted.
 *
 * @param changed files that are new or have other bytes, relative to the output folder, sorted
 * @param unchanged how many files were left as they were
 * @param removed files that are no longer part of the site, relative to the output folder, sorted
 * @param stamp what tells whether the output folder is as it was left; null where nothing can
 */
public record PublishReport(
        List<String> changed,
        int unchanged,
        List<String> removed,
        @Nullable String stamp) {

    public PublishReport {
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** The same, of a folder that was left so. */
    PublishReport leaving(@Nullable String left) {
        return new PublishReport(changed, unchanged, removed, left);
    }

    /** Whether the output folder is as it was before. */
    public boolean nothingChanged() {
        return changed.isEmpty() && removed.isEmpty();
    }
}
