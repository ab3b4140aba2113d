package tapeout.output;

import java.util.List;

/**
 * What publishing did. Only files that make the site are counted.
 *
 * @param changed files that are new or have other bytes, relative to the output folder, sorted
 * @param unchanged how many files were left as they were
 * @param removed files that are no longer part of the site, relative to the output folder, sorted
 */
public record PublishReport(List<String> changed, int unchanged, List<String> removed) {

    public PublishReport {
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** Whether the output folder is as it was before. */
    public boolean nothingChanged() {
        return changed.isEmpty() && removed.isEmpty();
    }
}
