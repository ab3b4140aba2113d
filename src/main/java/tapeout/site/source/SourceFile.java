package tapeout.site.source;

import java.nio.file.Path;
import tapeout.content.EditorFiles;

/**
 * A file found below the source folder, or a folder of a tool, into which nobody looks.
 *
 * @param file path relative to the source folder, with {@code /} between names
 * @param path where it lies, links resolved
 */
public record SourceFile(String file, Path path) {

    /** Whether it is what an editor or a tool left behind: neither a document nor ever published. */
    public boolean isLeftBehind() {
        return EditorFiles.isFile(name()) || EditorFiles.isFolder(name());
    }

    /** The last name of the path. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
