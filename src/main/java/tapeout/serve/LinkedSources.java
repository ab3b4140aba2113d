package tapeout.serve;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What lies behind the symbolic links of watched folders: a watcher does not follow them, a build does, within the source
 * folder.
 *
 * @param folders real folders behind links
 * @param files real files behind links
 */
record LinkedSources(List<Path> folders, List<FileStamp> files) {

    /** Nothing has been looked at yet. */
    static final LinkedSources NONE = new LinkedSources(List.of(), List.of());

    LinkedSources {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
    }

    /**
     * Follows the links of some folders, and those behind them.
     *
     * @param source the source folder; what lies outside, or holds one of the watched folders itself, is left alone
     */
    static LinkedSources of(Path source, List<Path> watched) {
        Search search = new Search(source, watched);
        watched.forEach(search::visitFolder);
        return new LinkedSources(
                List.copyOf(search.folders),
                search.files.stream().map(FileStamp::new).toList());
    }

    /** Whether one of the files has changed since this was asked last. */
    boolean hasChanged() {
        boolean changed = false;
        for (FileStamp file : files) {
            changed |= file.hasChanged();
        }
        return changed;
    }

    /** One walk through the folders. */
    private static final class Search {

        private final Path source;
        private final List<Path> watched;
        private final Set<Path> visited = new LinkedHashSet<>();
        private final Set<Path> folders = new LinkedHashSet<>();
        private final Set<Path> files = new LinkedHashSet<>();

        Search(Path source, List<Path> watched) {
            this.source = real(source);
            this.watched = watched.stream().map(Search::real).toList();
        }

        void visitFolder(Path folder) {
            if (!visited.add(real(folder)) || !Files.isDirectory(folder)) {
                return;
            }
            List<Path> inside = new ArrayList<>();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                entries.forEach(inside::add);
            } catch (IOException | DirectoryIteratorException e) {
                // It is gone, or nobody may look; the build says so.
                return;
            }
            inside.stream().filter(entry -> !SourceWatch.isNoise(entry)).forEach(this::visit);
        }

        private void visit(Path entry) {
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isSymbolicLink()) {
                    follow(real(entry));
                } else if (attributes.isDirectory()) {
                    visitFolder(entry);
                }
            } catch (IOException e) {
                // It is gone, or nobody may look; the build says so.
                return;
            }
        }

        private void follow(Path target) {
            if (!target.startsWith(source) || watched.stream().anyMatch(target::startsWith)) {
                return;
            }
            if (Files.isRegularFile(target)) {
                files.add(target);
            } else if (Files.isDirectory(target) && watched.stream().noneMatch(root -> root.startsWith(target))) {
                folders.add(target);
                visitFolder(target);
            }
        }

        private static Path real(Path path) {
            try {
                return path.toRealPath();
            } catch (IOException e) {
                return path.toAbsolutePath().normalize();
            }
        }
    }
}
