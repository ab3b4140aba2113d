package tapeout.serve;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds files in the published site, by their exact names, never outside of it. */
final class SiteFolder {

    private static final int TRIES = 20;
    private static final int PAUSE_MILLIS = 10;

    private final Path output;

    SiteFolder(Path output) {
        this.output = output;
    }

    /**
     * A regular file of the site.
     *
     * @param name relative to the folder, with {@code /} between names
     * @return none if there is no file with exactly this name and case, or if a link leads to it
     */
    Optional<Path> file(String name) throws IOException {
        if (name.startsWith(".tapeout-")) {
            return Optional.empty();
        }
        for (int attempt = 0; ; attempt++) {
            try {
                Path root = output.toRealPath();
                Path real = root.resolve(name).toRealPath();
                boolean same = real.startsWith(root) && isNamed(root.relativize(real), name);
                return same && Files.isRegularFile(real) ? Optional.of(real) : Optional.empty();
            } catch (NoSuchFileException | NotDirectoryException e) {
                // Between the two renames that publish a site there is no folder for a moment.
                if (Files.isDirectory(output) || attempt == TRIES || !pause()) {
                    return Optional.empty();
                }
            } catch (InvalidPathException | FileSystemException e) {
                return Optional.empty();
            }
        }
    }

    private static boolean isNamed(Path found, String name) {
        List<String> parts = new ArrayList<>();
        found.forEach(part -> parts.add(part.toString()));
        return normal(String.join("/", parts)).equals(normal(name));
    }

    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
