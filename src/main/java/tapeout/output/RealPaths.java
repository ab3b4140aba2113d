package tapeout.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Paths with their symbolic links resolved, also of what does not exist yet. */
final class RealPaths {

    private RealPaths() {}

    /**
     * The real path; of a path that does not exist, that of its nearest existing parent with the rest behind it.
     *
     * @throws IOException if a link on the way leads nowhere
     */
    static Path of(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        return parent == null ? absolute : of(parent).resolve(absolute.getFileName());
    }
}
