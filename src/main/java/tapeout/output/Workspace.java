package tapeout.output;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The places that publishing into one folder uses.
 *
 * @param output the site, links resolved
 * @param folder ours alone, below {@code .tapeout}
 */
record Workspace(Path output, Path folder) {

    /** In the output folder, where a site is changed in place: the files to be placed, and the journal. */
    static final String REDO = ".tapeout-next";

    /** @throws IllegalArgumentException if the output folder is the root of its file system */
    Workspace {
        if (output.getParent() == null) {
            throw new IllegalArgumentException("output folder " + output + " has no parent");
        }
    }

    /** The folder that holds the output folder. */
    Path parent() {
        return Objects.requireNonNull(output.getParent());
    }

    /** Held locked while a build publishes; holds its process id. */
    Path lock() {
        return folder.resolve("lock");
    }

    /** What the last build put into the output folder; see {@link SiteRecord}. */
    Path record() {
        return folder.resolve("site");
    }

    /** The second tree: the site to come, or the one before. */
    Path next() {
        return folder.resolve("next");
    }

    /** Where the old site is for the moment of a swap. */
    Path last() {
        return folder.resolve("last");
    }

    /** Exists while the second tree is complete and about to become the site. */
    Path announcement() {
        return folder.resolve("swap");
    }

    Path redo() {
        return output.resolve(REDO);
    }
}
