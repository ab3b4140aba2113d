package tapeout.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.config.Folders;

/**
 * Where publishing works, and how. The site to come is built in the build's own {@code .tapeout}, or, if that is on
 * another disk than the output folder or cannot be written, in a {@code .tapeout} beside the output folder.
 *
 * @param workspace the places used
 * @param movable whether the output folder is on the workspace's disk and its parent lets it be renamed
 */
record WorkspaceChoice(Workspace workspace, boolean movable) {

    /** @throws PublishException if the output folder is refused or its parent cannot be made */
    static WorkspaceChoice of(Folders folders) throws PublishException {
        try {
            Path output = RealPaths.of(folders.output());
            OutputGuard.checkPlace(output, folders);
            Path parent = output.getParent();
            if (parent == null) {
                throw PublishFailures.refused(
                        "The output folder is the root of the file system.", "Choose another folder with --output.");
            }
            return choose(folders, output, parent);
        } catch (IOException e) {
            throw PublishFailures.of("The output folder " + folders.output() + " cannot be used", e);
        }
    }

    private static WorkspaceChoice choose(Folders folders, Path output, Path parent) throws IOException {
        Path cache = RealPaths.of(folders.cache());
        Path own = cache.resolve("publish").resolve(key(folders, output));
        boolean movable = Files.isWritable(existing(parent)) && sameDisk(existing(parent), existing(output));
        boolean near = sameDisk(existing(cache), existing(parent)) && Files.isWritable(existing(cache));
        if (!movable || near) {
            return new WorkspaceChoice(new Workspace(output, own), movable);
        }
        Path beside = parent.resolve(".tapeout").resolve("publish").resolve(String.valueOf(output.getFileName()));
        return new WorkspaceChoice(new Workspace(output, beside), true);
    }

    /** Whether an earlier build may have left something that must be finished. */
    boolean hasTraces() {
        return Files.exists(workspace.announcement(), LinkOption.NOFOLLOW_LINKS)
                || Files.exists(workspace.last(), LinkOption.NOFOLLOW_LINKS)
                || Files.exists(workspace.redo(), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Whether hard links lead from the output folder into the workspace, so that the two can be exchanged. It is tried once:
     * each try is a change of the file that is linked, which would look to the next build like one that somebody touched.
     */
    boolean canSwap() throws IOException {
        if (!movable || Files.isDirectory(workspace.next(), LinkOption.NOFOLLOW_LINKS)) {
            return movable;
        }
        Path file = anyFile(workspace.output());
        if (file == null) {
            return true;
        }
        Path probe = workspace.folder().resolve("probe");
        Files.deleteIfExists(probe);
        try {
            Files.createLink(probe, file);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static @Nullable Path anyFile(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** One name per output folder: its path within the source folder, or its name and a hash of where it is. */
    private static String key(Folders folders, Path output) throws IOException {
        Path source = RealPaths.of(folders.source());
        if (output.startsWith(source)) {
            return source.relativize(output)
                    .toString()
                    .replace(output.getFileSystem().getSeparator(), "+");
        }
        UUID hash = UUID.nameUUIDFromBytes(output.toString().getBytes(StandardCharsets.UTF_8));
        return output.getFileName() + "-" + hash.toString().substring(0, 8);
    }

    private static boolean sameDisk(Path a, Path b) throws IOException {
        return Files.getFileStore(a).equals(Files.getFileStore(b));
    }

    private static Path existing(Path path) {
        Path parent = path.getParent();
        return Files.exists(path) || parent == null ? path : existing(parent);
    }
}
