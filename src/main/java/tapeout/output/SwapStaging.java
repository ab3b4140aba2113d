package tapeout.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Builds the whole new site as a second tree, in which unchanged files are hard links to those of the old, and swaps the
 * two folders. The old tree stays as the second tree of the next build, so that most builds make and remove few folders.
 * Whatever it holds is checked then, so it may be in any state.
 */
final class SwapStaging implements Staging {

    private final Workspace workspace;
    private final PublishSteps steps;
    private final FolderTree next;
    private final Set<String> ready = new HashSet<>();
    private final Set<String> linked = ConcurrentHashMap.newKeySet();
    private final Consumer<String> touched;

    /** @param touched takes the name of each file of the old site that gets a further name: it has another stamp then */
    SwapStaging(Workspace workspace, PublishSteps steps, Consumer<String> touched) {
        this.workspace = workspace;
        this.steps = steps;
        this.touched = touched;
        this.next = new FolderTree(workspace.next());
    }

    @Override
    public void put(String name, OutputFile file) throws IOException {
        Path target = place(name);
        try {
            file.writeTo(target);
        } catch (FileAlreadyExistsException e) {
            clearOtherSpelling(name, e);
            file.writeTo(target);
        }
    }

    @Override
    public void stays(String name, Changes.FileKey key) throws IOException {
        if (isLinked(name, key)) {
            linked.add(name);
        }
    }

    @Override
    public void switchOver(Changes changes) throws IOException {
        for (Map.Entry<String, Changes.FileKey> file : changes.unchanged().entrySet()) {
            if (!linked.contains(file.getKey()) && !isLinked(file.getKey(), file.getValue())) {
                link(file.getKey());
            }
        }
        for (String stray : changes.expected().strays(next)) {
            TreeRemoval.delete(next.resolve(stray));
        }
        steps.reached(PublishSteps.Step.STAGED);
        new FolderSwap(workspace, steps).perform();
    }

    @Override
    public void discard() throws IOException {
        TreeRemoval.delete(workspace.next());
    }

    private boolean isLinked(String name, Changes.FileKey key) throws IOException {
        BasicFileAttributes there = next.attributes(name);
        return there != null && key.sameAs(there.fileKey());
    }

    private void link(String name) throws IOException {
        touched.accept(name);
        Path target = place(name);
        Path current = workspace.output().resolve(name);
        try {
            Files.createLink(target, current);
        } catch (FileAlreadyExistsException e) {
            clearOtherSpelling(name, e);
            Files.createLink(target, current);
        } catch (NoSuchFileException e) {
            throw new IOException("somebody removed " + current + " while the build ran", e);
        }
    }

    private Path place(String name) throws IOException {
        makeFolder(FolderTree.folderOf(name));
        Path target = next.resolve(name);
        if (next.holds(name)) {
            TreeRemoval.delete(target);
        }
        return target;
    }

    private void makeFolder(String folder) throws IOException {
        if (!ready.add(folder)) {
            return;
        }
        if (folder.isEmpty()) {
            Files.createDirectories(next.root());
            return;
        }
        makeFolder(FolderTree.folderOf(folder));
        BasicFileAttributes there = next.attributes(folder);
        if (there != null && there.isDirectory()) {
            return;
        }
        if (there != null) {
            TreeRemoval.delete(next.resolve(folder));
        }
        try {
            Files.createDirectory(next.resolve(folder));
        } catch (FileAlreadyExistsException e) {
            clearOtherSpelling(folder, e);
            Files.createDirectory(next.resolve(folder));
        }
        next.created(folder);
    }

    /** Where the file system ignores case or composition, an older name can stand in the way of its new spelling. */
    private void clearOtherSpelling(String path, FileAlreadyExistsException failure) throws IOException {
        String folder = FolderTree.folderOf(path);
        String wanted = FolderTree.nameOf(path);
        for (String name : next.names(folder)) {
            if (!name.equals(wanted) && fold(name).equals(fold(wanted))) {
                TreeRemoval.delete(next.resolve(folder).resolve(name));
                return;
            }
        }
        throw failure;
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
