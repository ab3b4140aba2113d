package tapeout.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.EditorFiles;

/** Notices changes in folders, and the coming and going of the folders themselves. Confined to one thread but for closing. */
final class SourceWatch implements AutoCloseable {

    /** Hidden files that a build reads all the same. */
    private static final Pattern WANTED = Pattern.compile("\\.[a-z]*ignore|\\.published\\.json");

    private final Consumer<Path> changed;
    private final PreviewLog log;
    private final Executor executor;
    private Map<Path, Object> roots = Map.of();
    private volatile @Nullable DirectoryWatcher watcher;

    /** @param changed called with a file or folder from another thread, often many times for one change */
    SourceWatch(Consumer<Path> changed, PreviewLog log, Executor executor) {
        this.changed = changed;
        this.log = log;
        this.executor = executor;
    }

    /**
     * Watches these folders from now on. Cheap if they are the same as before.
     *
     * @return whether they are not: changes just before may have been missed
     */
    boolean watch(List<Path> folders) {
        Map<Path, Object> there = existing(folders);
        if (there.equals(roots)) {
            return false;
        }
        close();
        roots = there;
        if (!there.isEmpty()) {
            start(List.copyOf(there.keySet()));
        }
        return true;
    }

    @Override
    public void close() {
        DirectoryWatcher old = watcher;
        watcher = null;
        if (old != null) {
            try {
                old.close();
            } catch (IOException e) {
                log.fault("A folder cannot be left unwatched", e);
            }
        }
    }

    private void start(List<Path> folders) {
        try {
            DirectoryWatcher started = DirectoryWatcher.builder()
                    .paths(folders)
                    .fileHashing(false)
                    .listener(this::note)
                    .build();
            watcher = started;
            started.watchAsync(executor).whenComplete((done, failure) -> {
                if (failure != null && started.equals(watcher)) {
                    log.fault("Changes are no longer noticed; restart the preview", failure);
                }
            });
        } catch (IOException e) {
            log.fault("Changes cannot be noticed", e);
        }
    }

    private void note(DirectoryChangeEvent event) {
        Path path = event.path();
        if (path == null || event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || !isNoise(event, path)) {
            changed.accept(path == null ? Path.of("") : path);
        }
    }

    private static boolean isNoise(DirectoryChangeEvent event, Path path) {
        Path root = event.rootPath();
        boolean ofATool = root != null && path.startsWith(root) && isInFolderOfTool(root.relativize(path));
        return ofATool || isNoise(path);
    }

    private static boolean isInFolderOfTool(Path path) {
        for (Path name : path) {
            if (EditorFiles.isFolder(name.toString())) {
                return true;
            }
        }
        return false;
    }

    static boolean isNoise(Path path) {
        String name = String.valueOf(path.getFileName());
        return EditorFiles.isFile(name)
                || EditorFiles.isFolder(name)
                || (name.startsWith(".") && !WANTED.matcher(name).matches());
    }

    private static Map<Path, Object> existing(List<Path> folders) {
        Map<Path, Object> there = new LinkedHashMap<>();
        for (Path folder : folders) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
                if (attributes.isDirectory()) {
                    Object key = attributes.fileKey();
                    // a watcher does not enter a folder that is a link itself
                    there.put(folder.toRealPath(), key == null ? attributes.creationTime() : key);
                }
            } catch (IOException e) {
                // It does not exist now; it is looked for again.
                continue;
            }
        }
        return there;
    }
}
