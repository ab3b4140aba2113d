package tapeout.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The exact names in a tree of folders, read folder by folder when asked for. A symbolic link is never followed, and a
 * name counts only as it is spelled, also where the file system ignores case. Thread-safe; what changes on disk after a
 * folder was read is not seen.
 */
public final class FolderTree {

    private final Path root;
    private final Map<String, Set<String>> names = new ConcurrentHashMap<>();
    private final Set<String> obstacles = ConcurrentHashMap.newKeySet();

    FolderTree(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** The file of a path relative to the root. */
    Path resolve(String path) {
        return path.isEmpty() ? root : root.resolve(path);
    }

    /**
     * The names in a folder.
     *
     * @param folder relative to the root, with {@code /} between names; empty for the root
     * @return none if it is not a folder or does not exist
     */
    Set<String> names(String folder) {
        Set<String> known = names.get(folder);
        if (known == null) {
            known = read(folder);
            names.put(folder, known);
        }
        return known;
    }

    /** Whether something that is not a folder has the name of a folder that was asked for, and still has it. */
    boolean isObstacle(String folder) {
        return obstacles.contains(folder) && !Files.isDirectory(resolve(folder), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether there is anything of this name. */
    boolean holds(String path) {
        return names(folderOf(path)).contains(nameOf(path));
    }

    /** What is known of a file or folder without following a link, or null where nothing has that name. */
    @Nullable
    BasicFileAttributes attributes(String path) throws IOException {
        if (!holds(path)) {
            return null;
        }
        try {
            return Files.readAttributes(resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Notes that a folder was made just now and is empty. */
    void created(String folder) {
        names.put(folder, Set.of());
    }

    /** The folder that holds a path; empty for the root. */
    public static String folderOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The last name of a path. */
    static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Set<String> read(String folder) {
        if (!folder.isEmpty() && !holds(folder)) {
            return Set.of();
        }
        Path path = resolve(folder);
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            obstacles.add(folder);
            return Set.of();
        }
        String[] found = path.toFile().list();
        return found == null ? Set.of() : Set.of(found);
    }
}
