package tapeout.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies of source folders, so that no test writes beside what it reads. */
public final class SiteCopy {

    private static final List<String> PARTS = List.of("jbake.properties", "content", "templates", "assets");

    private SiteCopy() {}

    /** Copies the repository's own digest. */
    public static Path ofTheRepository(Path target) {
        Path repository = Path.of("").toAbsolutePath();
        PARTS.forEach(part -> copy(repository.resolve(part), target.resolve(part)));
        return target;
    }

    /** Copies a file, or a folder with all that is in it. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.sorted().toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.getParent());
                    Files.copy(path, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
