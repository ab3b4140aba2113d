package tapeout.site;

import java.nio.file.Path;

/**
 * A file found below the source folder.
 *
 * @param file path relative to the source folder, with {@code /} between names
 * @param path where it lies, links resolved
 */
record SourceFile(String file, Path path) {

    /** The last name of the path. */
    String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
